package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** The reference server passes every chapter of the kit over HTTP. */
@Tag("full")
class HttpKitTest {

    @TempDir
    private Path folder;

    @Test
    void passesEveryChapterOverHttp() throws Exception {
        try (ServerProcess server = ServerUnderTest.start(folder)) {
            Instant begun = Instant.now();
            Findings findings = Findings.over(ServerUnderTest.candidate(server), Chapters.all());
            Duration took = Duration.between(begun, Instant.now());

            System.out.println("kit over HTTP: " + findings.run() + " tests, "
                    + (findings.run() - findings.tests().size()) + " passed, " + took.toSeconds() + " s");
            assertThat(findings.tests()).isEmpty();
            assertThat(findings.run()).isGreaterThan(200);
        }
    }
}
