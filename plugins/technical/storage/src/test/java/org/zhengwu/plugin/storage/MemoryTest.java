package org.zhengwu.plugin.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.Postgres;

@Tag("full")
class MemoryTest {

    @TempDir
    Path folder;

    @Test
    void staysSmallWhateverTheSizeAndNumberOfUploads() throws IOException, InterruptedException {
        try (Postgres postgres = Postgres.start()) {
            run(postgres.newUrl());
        }
    }

    private void run(String database) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx112m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMemory.class.getName(),
                        database,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(printed).contains("24 uploads and downloads at once, 480 MiB");
        System.out.println(printed.lines()
                .filter(line -> line.contains("uploads"))
                .findFirst()
                .orElse(""));
    }
}
