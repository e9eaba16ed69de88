package org.zhengwu.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Measures imports of the catalogue and computations of deadlines on a server of their own. */
final class Functions {

    private static final String COMPUTATION =
            "/api/v1/deadlines/computation?start=2026-09-21&days=20&unit=WORKING_DAY&division=" + SampleItems.DIVISION;
    private static final int LINES = 200;
    private static final int CLIENTS = 8;

    private final Stage stage;
    private final Report report;
    private int imported = 1;

    Functions(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    void imports() {
        Server server = stage.serverOnPostgres("imports");
        Casework casework = new Casework(server.address(), 1);
        Options options = stage.options();
        WrittenRows written = WrittenRows.of(stage.postgres(), "imports", () -> importMore(casework, 1));
        List<Change> transaction = written.of("cat_version");
        Contender limit = Pgbench.of(
                        stage.postgres(), "imports", options.folder().resolve("pgbench"), "imports", transaction)
                .contender("pgbench, same rows", 1, options);
        Load.Work send = by -> importMore(casework, LINES);
        Contender imports = new Contender("catalogue lines imported", () -> Load.run(1, options.warmUp(), send), () -> {
            CpuTime before = stage.spent(server, true);
            int from = imported;
            Measured measured = Load.run(1, options.time(), send).of(imported - from);
            return measured.costing(stage.spent(server, true).since(before));
        });
        List<List<Measured>> all = Contender.inTurn(report, options.repetitions(), List.of(imports, limit));
        report.add(Line.ofCalls("imports", imports.name(), "PostgreSQL", 1, all.get(0))
                .ratio(limit.name(), Spread.ratio(all.get(0), all.get(1), Measured::perSecond))
                .note("one line commits: " + WrittenRows.described(transaction)
                        + "; p50 and p99 are those of a file of " + LINES + " lines"));
        report.add(Line.ofCalls("imports", limit.name(), "PostgreSQL", 1, all.get(1)));
        stage.end(server);
    }

    private boolean importMore(Casework casework, int lines) {
        int accepted = casework.importItems(SampleItems.permits(imported, lines));
        if (accepted != lines) {
            throw new IllegalStateException("Of " + lines + " new lines " + accepted + " were accepted");
        }
        imported += lines;
        return true;
    }

    void computations() {
        Server server = stage.serverOnPostgres("computations");
        Calls calls = new Calls(server.address());
        Duration time = stage.options().time();
        Load.Work ask = by -> calls.send("GET", COMPUTATION, Map.of(), null, 200).length > 0;
        Contender computations = new Contender(
                "deadline computations over HTTP",
                () -> Load.run(CLIENTS, stage.options().warmUp(), ask),
                () -> {
                    CpuTime before = stage.spent(server, true);
                    Measured measured = Load.run(CLIENTS, time, ask);
                    return measured.costing(stage.spent(server, true).since(before));
                });
        Contender empty = Writes.empty(
                stage, server, true, calls, CLIENTS, stage.options().warmUp());
        List<List<Measured>> all =
                Contender.inTurn(report, stage.options().repetitions(), List.of(computations, empty));
        report.add(Line.ofCalls("computations", computations.name(), "PostgreSQL", CLIENTS, all.get(0))
                .ratio(empty.name(), Spread.ratio(all.get(0), all.get(1), Measured::perSecond))
                .note("20 working days over the holidays of October, explained day by day"));
        report.add(Line.ofCalls("computations", empty.name(), "PostgreSQL", CLIENTS, all.get(1)));
        stage.end(server);
    }
}
