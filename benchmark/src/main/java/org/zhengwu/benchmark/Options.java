package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the run was asked for.
 *
 * @param only the measurements to make
 * @param server the {@code zhengwu.jar} under test
 * @param postgres the folder of PostgreSQL's programs
 * @param folder where databases and data folders lie during the run; removed before and after it
 * @param report the file of the JSON
 * @param port the first of ten ports
 * @param postgresPort the port of PostgreSQL
 * @param warmUp how long each endpoint is warmed up
 * @param time how long one repetition takes
 * @param repetitions how many rounds are made
 * @param clients how many submit at once, one row each
 * @param cases how many cases the lists hold
 */
record Options(
        List<String> only,
        Path server,
        Path postgres,
        Path folder,
        Path report,
        int port,
        int postgresPort,
        Duration warmUp,
        Duration time,
        int repetitions,
        List<Integer> clients,
        List<Integer> cases) {

    private static final Duration SHORT = Duration.ofSeconds(10);

    static final String USAGE = """
            java -jar zhengwu-benchmark.jar [options]
              --quick               warm-up 10 s, repetitions of 3 s, three of them, 1,000 and 100,000 cases
              --only A,B            some of: %s
              --warm-up SECONDS     of each endpoint (60)
              --seconds SECONDS     of one repetition (6)
              --repetitions N       rounds of each interleaved run (5)
              --clients N,N         who submit at once on PostgreSQL, a row each (8,1,32)
              --cases N,N           sizes of the lists (1000,100000,1000000)
              --server JAR          the server under test (reference-server/target/zhengwu.jar)
              --pg-bin FOLDER       PostgreSQL's programs (the newest of /usr/lib/postgresql)
              --folder FOLDER       where the databases lie, on the disk to be measured (benchmark/target)
              --report FILE         the JSON (benchmark/target/benchmark.json)
              --port N              the first of ten ports (19280)
              --pg-port N           PostgreSQL's port (55280)
            """;

    static Options of(List<String> words, List<String> measurements) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.equals("--quick")) {
                given.put(word, "");
            } else if (USAGE.contains("  " + word + " ") && at + 1 < words.size()) {
                given.put(word, words.get(++at));
            } else {
                throw new IllegalArgumentException("This is no option, or it lacks its value: " + word);
            }
        }
        boolean quick = given.containsKey("--quick");
        Path target = target();
        List<String> only = list(given.getOrDefault("--only", String.join(",", measurements)));
        if (!measurements.containsAll(only)) {
            throw new IllegalArgumentException("The measurements are " + measurements);
        }
        return new Options(
                only,
                path(given, "--server", target.resolve("../../reference-server/target/zhengwu.jar")),
                given.containsKey("--pg-bin") ? Path.of(given.get("--pg-bin")) : newestPostgres(),
                path(given, "--folder", target).resolve("zhengwu-benchmark-run"),
                path(given, "--report", target.resolve("benchmark.json")),
                Integer.parseInt(given.getOrDefault("--port", "19280")),
                Integer.parseInt(given.getOrDefault("--pg-port", "55280")),
                seconds(given.getOrDefault("--warm-up", quick ? "10" : "60")),
                seconds(given.getOrDefault("--seconds", quick ? "3" : "6")),
                Integer.parseInt(given.getOrDefault("--repetitions", quick ? "3" : "5")),
                numbers(given.getOrDefault("--clients", "8,1,32")),
                numbers(given.getOrDefault("--cases", quick ? "1000,100000" : "1000,100000,1000000")).stream()
                        .sorted()
                        .toList());
    }

    /** How long to warm up what was warm a moment ago, or is no JVM. */
    Duration shortWarmUp() {
        return Collections.min(List.of(warmUp, SHORT));
    }

    private static List<Integer> numbers(String text) {
        return list(text).stream().map(Integer::valueOf).toList();
    }

    private static Path path(Map<String, String> given, String name, Path otherwise) {
        String value = given.get(name);
        return (value == null ? otherwise : Path.of(value)).toAbsolutePath().normalize();
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split(","));
    }

    /** The folder of the program itself. */
    private static Path target() {
        Path classPath = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Path parent = classPath.getParent();
        if (parent == null || !classPath.toString().endsWith(".jar")) {
            throw new IllegalStateException("Start it by java -jar");
        }
        return parent;
    }

    private static Path newestPostgres() {
        Path all = Path.of("/usr/lib/postgresql");
        try (var versions = Files.list(all)) {
            return versions.map(each -> each.resolve("bin"))
                    .filter(each -> Files.isExecutable(each.resolve("pgbench")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalArgumentException("No pgbench is in " + all + "; give --pg-bin"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
