package org.zhengwu.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.zhengwu.tck.http.HttpCandidate;

/** The built {@code zhengwu.jar} in conformance mode, a process of its own in a folder that is thrown away. */
final class ServerUnderTest implements AutoCloseable {

    private static final Path JAR = House.root().resolve("reference-server/target/zhengwu.jar");
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int LONGEST_START_SECONDS = 240;

    private final Process process;
    private final URI address;
    private final Path output;

    private ServerUnderTest(Process process, URI address, Path output) {
        this.process = process;
        this.address = address;
        this.output = output;
    }

    /** Starts it and waits until it serves; plugins lie approved in the folder {@code data/plugins}. */
    static ServerUnderTest start(Path folder) throws IOException {
        return start(folder, Map.of());
    }

    /** The same with settings of the environment, such as {@code ZHENGWU_CASES_PLUGIN}. */
    static ServerUnderTest start(Path folder, Map<String, String> settings) throws IOException {
        int port = freePort();
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = java(folder, port, List.of()).redirectOutput(output.toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        ServerUnderTest server = new ServerUnderTest(process, URI.create("http://127.0.0.1:" + port), output);
        server.awaitReady();
        return server;
    }

    /** Records the approval of a plugin's jar, without which a server leaves it alone. */
    static void approve(Path folder, Path plugin) throws IOException, InterruptedException {
        Process process = java(folder, freePort(), List.of("approve", plugin.toString(), "--by", "selftest"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The plugin " + plugin + " was not approved");
        }
    }

    private static ProcessBuilder java(Path folder, int port, List<String> arguments) {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        words.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(ZHENGWU|DB|HTTPS?|PLUGIN|JAVA_TOOL).*"));
        builder.environment().put("HTTP_PORT", String.valueOf(port));
        builder.environment().put("ZHENGWU_CONFORMANCE", "true");
        builder.environment().put("ZHENGWU_DATA", folder.resolve("data").toString());
        return builder;
    }

    URI address() {
        return address;
    }

    HttpCandidate candidate() {
        return HttpCandidate.of(address, LONGEST_ANSWER);
    }

    /** Ends it as a failing machine does. */
    void kill() {
        process.destroyForcibly();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!Files.readString(output).contains("ready: http")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The server did not start: " + Files.readString(output));
            }
            rest();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
