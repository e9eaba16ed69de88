package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built {@code zhengwu.jar} as a process of its own, in demo mode, with the JVM's own choices of memory. */
final class Server implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");

    private final Process process;
    private final Path data;
    private final URI address;
    private final long begun;
    private Duration startTime = Duration.ZERO;

    private Server(Process process, Path data, URI address, long begun) {
        this.process = process;
        this.data = data;
        this.address = address;
        this.begun = begun;
    }

    /** Starts it on a database and returns at once. */
    static Server launch(Path jar, Path data, int port, Map<String, String> database) {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("ZHENGWU_DEMO", "true");
        // A demo reports its cases to an upper level of its own, which no server is measured with.
        settings.put("ZHENGWU_EXCHANGE_PLUGIN", "none");
        settings.put("ZHENGWU_DATA", data.toString());
        settings.put("HTTP_PORT", String.valueOf(port));
        ProcessBuilder builder = new ProcessBuilder(JAVA.resolve("java").toString(), "-jar", jar.toString());
        builder.environment().keySet().removeIf(name -> name.matches("(ZHENGWU|DB|HTTPS?|PLUGIN|JAVA_TOOL).*"));
        builder.environment().putAll(settings);
        try {
            Files.createDirectories(data);
            long begun = System.nanoTime();
            Process process = builder.directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("console.txt").toFile())
                    .start();
            return new Server(process, data, URI.create("http://127.0.0.1:" + port), begun);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until its readiness says that it serves. */
    Server awaitReady() {
        while (!isReady(address)) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST_START.toNanos()) {
                throw new IllegalStateException("The server did not start: " + console());
            }
            Program.rest(50);
        }
        startTime = Duration.ofNanos(System.nanoTime() - begun);
        return this;
    }

    private String console() {
        try {
            return Files.readString(data.resolve("console.txt"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isReady(URI address) {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(10_000);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the process to its readiness. */
    Duration startTime() {
        return startTime;
    }

    /** What the process holds in memory now, in MiB. */
    double residentMebibytes() {
        try {
            return kilobytes(RSS, Files.readString(Path.of("/proc", String.valueOf(pid()), "status"))) / 1024;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Collects garbage and gives what the heap holds then, in MiB. */
    double liveHeapMebibytes() {
        Path folder = Path.of("").toAbsolutePath();
        String jcmd = JAVA.resolve("jcmd").toString();
        Program.run(folder, List.of(jcmd, String.valueOf(pid()), "GC.run"));
        return kilobytes(HEAP, Program.run(folder, List.of(jcmd, String.valueOf(pid()), "GC.heap_info"))) / 1024;
    }

    private static double kilobytes(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("Memory is told in another form: " + text);
        }
        return Double.parseDouble(found.group(1));
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
