package org.zhengwu.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built {@code zhengwu.jar} as a process of its own. */
public final class ServerProcess implements AutoCloseable {

    private static final Path JAR = Checkout.root().resolve("reference-server/target/zhengwu.jar");
    private static final int LONGEST_START_SECONDS = 240;

    /** The optimising compiler takes half of the processor in a process that lives for a minute. */
    private static final List<String> FOR_SHORT_LIVES =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    private final Process process;
    private final Path output;
    private final int port;

    private ServerProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it with the settings on a free port and returns at once. */
    public static ServerProcess launch(Path folder, Map<String, String> settings, String... command) {
        return launch(folder, Ports.free(), settings, command);
    }

    /** Starts it with the settings on the port and returns at once. */
    public static ServerProcess launch(Path folder, int port, Map<String, String> settings, String... command) {
        Map<String, String> environment = new HashMap<>(Map.of("HTTP_PORT", String.valueOf(port)));
        environment.putAll(settings);
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(FOR_SHORT_LIVES);
        words.addAll(List.of("-jar", JAR.toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.matches("(ZHENGWU|DB|HTTPS?|PLUGIN|JAVA_TOOL).*"));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(folder);
            Path output = Files.createTempFile(folder, "output", ".txt");
            Process process = builder.directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new ServerProcess(process, output, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it in demo mode on the data folder and waits until it serves. */
    public static ServerProcess demo(Path data) {
        return launch(requireNonNull(data.getParent()), Map.of("ZHENGWU_DATA", data.toString()))
                .awaitReady();
    }

    /** Waits until it serves; one that does not is ended. */
    public ServerProcess awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!output().contains("ready: http")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The server did not start: " + output());
            }
            rest();
        }
        return this;
    }

    /** Waits for the end and returns the exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The process did not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        awaitExit();
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
