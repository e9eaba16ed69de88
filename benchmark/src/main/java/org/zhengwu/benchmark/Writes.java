package org.zhengwu.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.IntFunction;
import org.zhengwu.api.application.cases.Case;

/** Measures the submissions and decisions of one server in turn with its limits. */
final class Writes {

    private static final String PGBENCH = "pgbench, same rows";
    private static final String EMPTY = "empty resource";
    private static final double SPARE = 1.5;

    private final Stage stage;
    private final Report report;
    private final Server server;
    private final boolean onPostgres;
    private final String database;
    private final int clients;
    private final Duration warmUp;
    private final Casework casework;
    private final Options options;

    Writes(
            Stage stage,
            Report report,
            Server server,
            boolean onPostgres,
            String database,
            int clients,
            Duration warmUp) {
        this.stage = stage;
        this.report = report;
        this.server = server;
        this.onPostgres = onPostgres;
        this.database = database;
        this.clients = clients;
        this.warmUp = warmUp;
        this.casework = new Casework(server.address(), clients);
        this.options = stage.options();
    }

    /** What a client does with the next case. */
    private interface Step {
        boolean next(int client, Queue<Case> cases) throws IOException;
    }

    void submissions() {
        Case draft = casework.draft(0);
        measure("submissions", "cs_step", () -> casework.submit(0, draft), casework::drafts, casework::submitNext);
    }

    void decisions() {
        Queue<Case> one = casework.reviewed(1);
        Runnable decide = () -> {
            try {
                casework.decideNext(0, one);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        };
        measure("decisions", "cs_step", decide, casework::reviewed, casework::decideNext);
    }

    private void measure(String what, String anchor, Runnable seen, IntFunction<Queue<Case>> maker, Step step) {
        List<Contender> contenders = new ArrayList<>(List.of(calls(what, maker, step), empty()));
        String rows = "";
        if (onPostgres) {
            WrittenRows written = WrittenRows.of(stage.postgres(), database, seen);
            List<Change> transaction = written.of(anchor);
            rows = "one call commits: " + WrittenRows.described(transaction) + "; afterwards, not in the limit: "
                    + WrittenRows.described(written.besides(transaction));
            contenders.add(
                    Pgbench.of(stage.postgres(), database, options.folder().resolve("pgbench"), what, transaction)
                            .contender(PGBENCH, clients, options));
        }
        List<List<Measured>> all = Contender.inTurn(report, options.repetitions(), contenders);
        List<Measured> calls = all.get(0);
        String on = onPostgres ? "PostgreSQL" : "H2";
        Line line = Line.ofCalls(what, what, on, clients, calls)
                .ratio(EMPTY, Spread.ratio(calls, all.get(1), Measured::perSecond));
        if (onPostgres) {
            Spread ratio = Spread.ratio(calls, all.get(2), Measured::perSecond);
            line = line.ratio(PGBENCH, ratio).note(rows);
            line = aims(line, what, ratio);
        }
        report.add(line);
        report.add(Line.ofCalls(what, EMPTY, on, clients, all.get(1)));
        if (onPostgres) {
            report.add(Line.ofCalls(what, PGBENCH, on, clients, all.get(2)));
        }
    }

    private Line aims(Line line, String what, Spread ratio) {
        if (!what.equals("submissions") || clients != 8) {
            return line;
        }
        double p99 = line.p99() == null ? Double.NaN : line.p99().median();
        return line.aim(Aim.atLeast("of pgbench", 0.40, ratio.median())).aim(Aim.below("p99 ms", 50, p99));
    }

    /** The step, on cases that are made ready before each repetition. */
    private Contender calls(String what, IntFunction<Queue<Case>> maker, Step step) {
        double[] rate = {50};
        Runnable warming = () -> {
            long end = System.nanoTime() + warmUp.toNanos();
            while (System.nanoTime() < end) {
                Queue<Case> cases = maker.apply(200);
                rate[0] = Load.run(clients, warmUp, by -> step.next(by, cases)).perSecond();
            }
            settle();
        };
        return new Contender(what, warming, () -> {
            Queue<Case> cases = maker.apply(
                    clients + (int) (SPARE * rate[0] * options.time().toSeconds()));
            settle();
            CpuTime before = stage.spent(server, onPostgres);
            Measured measured = Load.run(clients, options.time(), by -> step.next(by, cases));
            settle();
            rate[0] = measured.perSecond();
            return measured.costing(stage.spent(server, onPostgres).since(before));
        });
    }

    /** Waits for what the server does after its answers, so that it counts here and slows nobody else. */
    private void settle() {
        if (onPostgres) {
            new Background(stage.postgres(), database).awaitDone();
        } else {
            Program.rest(2_000);
        }
    }

    /** What a request costs that asks for nothing: it goes through Liberty, Jakarta REST and the filters. */
    private Contender empty() {
        return empty(stage, server, onPostgres, casework.calls(), clients, warmUp);
    }

    static Contender empty(Stage stage, Server server, boolean onPostgres, Calls calls, int clients, Duration warmUp) {
        Load.Work ask = by -> {
            calls.send("OPTIONS", "/api/v1/cases", Map.of(), null, 200);
            return true;
        };
        Duration time = stage.options().time();
        return new Contender(EMPTY, () -> Load.run(clients, warmUp, ask), () -> {
            CpuTime before = stage.spent(server, onPostgres);
            Measured measured = Load.run(clients, time, ask);
            return measured.costing(stage.spent(server, onPostgres).since(before));
        });
    }
}
