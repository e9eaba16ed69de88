package org.zhengwu.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures how long a start takes, and what a server holds that nobody has called yet. */
final class Starts {

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final double AIM = 450;

    private final Stage stage;
    private final Report report;

    Starts(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    void measure() {
        stage.end(stage.serverOnPostgres("starts"));
        stage.end(stage.serverOnH2("starts-h2"));
        List<Double> postgres = new ArrayList<>();
        List<Double> h2 = new ArrayList<>();
        List<Memory> memory = new ArrayList<>();
        for (int round = 1; round <= stage.options().repetitions(); round++) {
            report.say("start " + round + " of " + stage.options().repetitions());
            postgres.add(start(() -> stage.serverOn("starts"), memory));
            h2.add(start(() -> stage.serverOnH2("starts-h2"), new ArrayList<>()));
        }
        report.add(value("start to ready, migrated database", "PostgreSQL", "s", postgres));
        report.add(value("start to ready, migrated database", "H2", "s", h2));
        report.add(value(
                "idle memory (RSS)",
                "PostgreSQL",
                "MiB",
                memory.stream().map(Memory::idle).toList()));
        Line collected = value(
                "idle memory (RSS) after a collection",
                "PostgreSQL",
                "MiB",
                memory.stream().map(Memory::collected).toList());
        double reached =
                collected.value() == null ? Double.NaN : collected.value().median();
        report.add(collected.aim(Aim.below("MiB", AIM, reached)));
        report.add(value(
                "live heap after a collection",
                "PostgreSQL",
                "MiB",
                memory.stream().map(Memory::heap).toList()));
    }

    private record Memory(double idle, double collected, double heap) {}

    private double start(Supplier<Server> starting, List<Memory> memory) {
        Server server = starting.get();
        Program.rest(IDLE.toMillis());
        double idle = server.residentMebibytes();
        double heap = server.liveHeapMebibytes();
        memory.add(new Memory(idle, server.residentMebibytes(), heap));
        stage.end(server);
        return server.startTime().toMillis() / 1e3;
    }

    private static Line value(String what, String on, String unit, List<Double> values) {
        return Line.ofValue("start and memory", what, on, unit, Spread.of(values, each -> each));
    }
}
