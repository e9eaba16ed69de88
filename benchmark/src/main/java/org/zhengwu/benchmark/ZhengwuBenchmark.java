package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The program: makes the measurements that were asked for, one after another, and ends what it started. */
public final class ZhengwuBenchmark {

    private static final Map<String, BiConsumer<Stage, Report>> MEASUREMENTS = measurements();

    private ZhengwuBenchmark() {}

    private static Map<String, BiConsumer<Stage, Report>> measurements() {
        Map<String, BiConsumer<Stage, Report>> all = new LinkedHashMap<>();
        all.put("submissions", ZhengwuBenchmark::submissions);
        all.put("decisions", ZhengwuBenchmark::decisions);
        all.put("h2", ZhengwuBenchmark::onH2);
        all.put("lists", (stage, report) -> new Lists(stage, report).measure());
        all.put("pages", (stage, report) -> new Pages(stage, report).measure());
        all.put("imports", (stage, report) -> new Functions(stage, report).imports());
        all.put("computations", (stage, report) -> new Functions(stage, report).computations());
        all.put("interceptors", (stage, report) -> new Interceptors(stage.options(), report).measure());
        all.put("starts", (stage, report) -> new Starts(stage, report).measure());
        all.put("statistics", ZhengwuBenchmark::statistics);
        return all;
    }

    /** Runs the program; see {@link Options#USAGE}. */
    // The program's table goes to the console, in UTF-8 whatever the locale.
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Calls.prepare();
        List<String> names = List.copyOf(MEASUREMENTS.keySet());
        Options options;
        try {
            options = Options.of(List.of(arguments), names);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.printf(Options.USAGE, String.join(", ", names));
            System.exit(2);
            return;
        }
        Stage stage = new Stage(options);
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
        Report report = new Report(out, options.report(), circumstances(options));
        try {
            MEASUREMENTS.forEach((name, measurement) -> {
                if (options.only().contains(name)) {
                    measurement.accept(stage, report);
                }
            });
        } finally {
            stage.close();
        }
        stage.clear();
        out.println("JSON: " + options.report());
    }

    private static void submissions(Stage stage, Report report) {
        Server server = stage.serverOnPostgres("submissions");
        Duration warmUp = stage.options().warmUp();
        for (int clients : stage.options().clients()) {
            new Writes(stage, report, server, true, "submissions", clients, warmUp).submissions();
            warmUp = stage.options().shortWarmUp();
        }
        stage.end(server);
    }

    private static void decisions(Stage stage, Report report) {
        Server server = stage.serverOnPostgres("decisions");
        new Writes(stage, report, server, true, "decisions", 8, stage.options().warmUp()).decisions();
        stage.end(server);
    }

    private static void onH2(Stage stage, Report report) {
        Server server = stage.serverOnH2("h2");
        Writes writes =
                new Writes(stage, report, server, false, "", 8, stage.options().warmUp());
        writes.submissions();
        writes.decisions();
        stage.end(server);
    }

    private static void statistics(Stage stage, Report report) {
        report.add(Line.ofValue("statistics", "statistics from roll-ups", "", "ms", null));
    }

    private static Map<String, Object> circumstances(Options options) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("machine", machine(options));
        all.put("java", Runtime.version().toString());
        all.put("postgresql", "own cluster, " + String.join(", ", Postgres.SETTINGS));
        all.put("load", "the load generator shares the processors with the server and the database");
        all.put(
                "warm-up, repetitions",
                options.warmUp().toSeconds() + " s of each endpoint; " + options.repetitions() + " rounds of "
                        + options.time().toSeconds() + " s");
        return all;
    }

    private static String machine(Options options) {
        try {
            Path folder = Files.createDirectories(options.folder());
            return Runtime.getRuntime().availableProcessors() + " processors, load before the run "
                    + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + ", databases on "
                    + Files.getFileStore(folder).type();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
