package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.testing.Checkout;

/** What the guide to embedding says is so. */
class EmbeddingGuideTest {

    private static final Pattern PROGRAM = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theProgramOfTheGuideRunsAndPrintsWhatTheGuideSays() throws Exception {
        Matcher program = PROGRAM.matcher(Files.readString(Checkout.root().resolve("docs/guides/embedding.md")));
        assertThat(program.find()).isTrue();
        Path source = Files.writeString(folder.resolve("Limits.java"), program.group(1));
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        source.toString())
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("log")))
                    .isZero();
            assertThat(Files.readString(printed)).isEqualTo("2026-03-09\n");
        } finally {
            process.destroy();
        }
    }

    @Test
    void aClosedContainerLeavesNoThreadAndNoConnection() throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        try {
            for (int start = 0; start < 2; start++) {
                Zhengwu zhengwu = Zhengwu.builder()
                        .dataSource(pool)
                        .background(true)
                        .setting("zhengwu.demo", "true")
                        .setting("zhengwu.data", folder.toString())
                        .start();
                assertThat(ownThreads()).isPositive();
                zhengwu.close();

                assertThat(soonWithoutThreads()).isTrue();
                assertThat(pool.getActiveConnections()).isZero();
            }
        } finally {
            pool.dispose();
        }
    }

    private static boolean soonWithoutThreads() throws InterruptedException {
        for (int attempt = 0; attempt < 100 && ownThreads() > 0; attempt++) {
            Thread.sleep(100);
        }
        return ownThreads() == 0;
    }

    private static long ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("zhengwu-jobs"))
                .count();
    }
}
