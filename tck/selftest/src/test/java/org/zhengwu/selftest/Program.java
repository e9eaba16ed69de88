package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of the kit's program in a process of its own: its exit status, what it printed, and its seconds. */
record Program(int status, String printed, long seconds) {

    private static final int LONGEST = 180;

    static Program run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.zhengwu.tck.run.ZhengwuTck"));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed.txt");
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The program did not end within " + LONGEST + " s");
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
        return new Program(process.exitValue(), java.nio.file.Files.readString(printed, UTF_8), seconds);
    }
}
