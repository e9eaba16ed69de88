package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.tck.arquillian.ServerCandidate;

/** The reference passes every chapter of the kit inside its server, and a broken plugin does not. */
@Tag("full")
class ArquillianKitTest {

    private static final String BROKEN = "CountsTheStartDay";

    @TempDir
    private Path folder;

    @Test
    void passesEveryChapterInsideTheServer() throws Exception {
        LibertyUnderTest liberty = LibertyUnderTest.prepare(folder);
        Instant begun = Instant.now();
        Findings findings = Findings.inside(new ServerCandidate(), Chapters.all());
        Duration took = Duration.between(begun, Instant.now());

        System.out.println("kit inside the server: " + findings.run() + " tests, "
                + (findings.run() - findings.tests().size()) + " passed, " + took.toSeconds()
                + " s with start and deployment");
        assertThat(findings.tests()).isEmpty();
        assertThat(findings.run()).isGreaterThan(200);
        assertThat(liberty.applicationStarts()).isEqualTo(1);
    }

    @Test
    void namesTheRuleThatABrokenPluginBreaksInsideTheServer() throws Exception {
        BrokenPlugin broken = BrokenPlugin.all().stream()
                .filter(each -> each.change().getSimpleName().equals(BROKEN))
                .findFirst()
                .orElseThrow();
        LibertyUnderTest.prepare(folder, broken.packedIn(folder));
        Findings findings = Findings.inside(new ServerCandidate(), broken.chapter());

        System.out.println(
                BROKEN + ": " + broken.breaks() + " of " + findings.byAssertion() + " in " + findings.run() + " tests");
        assertThat(broken.wrongIn(findings)).isEmpty();
        assertThat(findings.run()).isGreaterThan(findings.tests().size());
    }
}
