package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.zhengwu.testing.Checkout;

/** A run of the kit's program in a process of its own: its exit status, what it printed, and its seconds. */
record Program(int status, String printed, long seconds) {

    private static final int LONGEST = 180;
    private static final int PULSE = 100;

    /** Runs it from the class path, where {@link ReferenceServers} stands in for the way to a server. */
    static Program run(Path folder, String... arguments) throws IOException, InterruptedException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return run(folder, printed -> {}, List.of("-cp", path, "org.zhengwu.tck.run.ZhengwuTck"), arguments);
    }

    /** Runs the built {@code zhengwu-tck.jar}. */
    static Program ofJar(Path folder, String... arguments) throws IOException, InterruptedException {
        return ofJar(folder, printed -> {}, arguments);
    }

    /** Runs the built {@code zhengwu-tck.jar} and shows what it has printed, again and again until it ends. */
    static Program ofJar(Path folder, Consumer<String> watching, String... arguments)
            throws IOException, InterruptedException {
        Path jar = Checkout.root().resolve("tck/kit/target/zhengwu-tck.jar");
        return run(folder, watching, List.of("-jar", jar.toString()), arguments);
    }

    private static Program run(Path folder, Consumer<String> watching, List<String> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=US-ASCII"));
        command.addAll(program);
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed.txt");
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        while (!process.waitFor(PULSE, TimeUnit.MILLISECONDS)) {
            if (secondsSince(from) > LONGEST) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not end within " + LONGEST + " s");
            }
            watching.accept(Files.readString(printed, UTF_8));
        }
        return new Program(process.exitValue(), Files.readString(printed, UTF_8), secondsSince(from));
    }

    private static long secondsSince(long from) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
    }
}
