package org.zhengwu.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The physical limit: {@code pgbench} commits the rows that a call was seen to write, one statement for each,
 * into copies of the tables with their indexes. It reads nothing, and its clients never wait for one row.
 */
final class Pgbench {

    /** How many rows are there to be updated, so that clients seldom meet. */
    private static final int ROWS = 50_000;

    /** How many are there to be deleted, so that few are gone when a client asks for them. */
    private static final int DOOMED = 10 * ROWS;

    private static final String SCHEMA = "limits";

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Postgres postgres;
    private final String database;
    private final Path script;

    private Pgbench(Postgres postgres, String database, Path script) {
        this.postgres = postgres;
        this.database = database;
        this.script = script;
    }

    /** The limit of a script that is there. */
    static Pgbench of(Postgres postgres, String database, Path folder, String name, String script) {
        try {
            Files.createDirectories(folder);
            Path file = Files.writeString(folder.resolve(name + ".sql"), script);
            return new Pgbench(postgres, database, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The limit of a transaction that was seen. */
    static Pgbench of(Postgres postgres, String database, Path folder, String name, List<Change> transaction) {
        List<String> statements = new ArrayList<>();
        try (Connection connection = postgres.connect(database)) {
            postgres.execute(database, "create schema if not exists " + SCHEMA);
            Map<String, Integer> filled = new HashMap<>();
            for (Change each : transaction) {
                TableShape shape = TableShape.of(connection, each.table());
                copyTable(postgres, database, each.table());
                switch (each.operation()) {
                    case "INSERT" -> statements.add(insert(shape, requireNonNull(each.after())));
                    case "UPDATE" -> {
                        int to = filled.merge(each.table(), ROWS, Integer::sum);
                        fill(postgres, database, shape, requireNonNull(each.before()), to - ROWS, to);
                        statements.add(update(shape, each, to - ROWS));
                    }
                    case "DELETE" -> {
                        int to = filled.merge(each.table(), DOOMED, Integer::sum);
                        fill(postgres, database, shape, requireNonNull(each.before()), to - DOOMED, to);
                        statements.add(delete(shape, each, to - DOOMED));
                    }
                    default -> throw new IllegalStateException("Nobody knows how to limit a " + each.operation());
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        postgres.execute(database, "analyze");
        String script = "\\set n random(1, " + ROWS + ")\n\\set doomed random(1, " + DOOMED + ")\nbegin;\n"
                + statements.stream().map(each -> each + ";\n").collect(Collectors.joining()) + "end;\n";
        return of(postgres, database, folder, name, script);
    }

    private static void copyTable(Postgres postgres, String database, String table) {
        postgres.execute(
                database,
                "create table if not exists %s.%s (like public.%s including all)".formatted(SCHEMA, table, table));
    }

    private static String insert(TableShape shape, Map<String, @Nullable String> row) {
        String columns = String.join(", ", shape.types().keySet());
        String values = shape.types().keySet().stream()
                .map(each -> shape.fresh().contains(each) ? shape.freshValue(each) : shape.literal(each, row.get(each)))
                .collect(Collectors.joining(", "));
        return "insert into %s.%s (%s) values (%s)".formatted(SCHEMA, shape.table(), columns, values);
    }

    /** Rows to be changed: like the one that was, under the numbers after the first up to the last. */
    private static void fill(
            Postgres postgres,
            String database,
            TableShape shape,
            Map<String, @Nullable String> row,
            int after,
            int to) {
        String columns = String.join(", ", shape.types().keySet());
        String values = shape.types().keySet().stream()
                .map(each -> filled(shape, each, row.get(each)))
                .collect(Collectors.joining(", "));
        postgres.execute(
                database,
                "insert into %s.%s (%s) select %s from generate_series(%d, %d) n on conflict do nothing"
                        .formatted(SCHEMA, shape.table(), columns, values, after + 1, to));
    }

    private static String filled(TableShape shape, String column, @Nullable String value) {
        if (column.equals(shape.freshKey())) {
            return shape.numbered("n");
        }
        boolean fresh = shape.fresh().contains(column) && value != null;
        return fresh ? shape.freshValue(column) : shape.literal(column, value);
    }

    private static String update(TableShape shape, Change change, int from) {
        Map<String, @Nullable String> before = requireNonNull(change.before());
        Map<String, @Nullable String> after = requireNonNull(change.after());
        String changes = shape.types().keySet().stream()
                .filter(each -> !shape.key().contains(each))
                .filter(each -> !Objects.equals(before.get(each), after.get(each)))
                .map(each -> each + " = "
                        + (shape.fresh().contains(each) && after.get(each) != null
                                ? shape.freshValue(each)
                                : shape.literal(each, after.get(each))))
                .collect(Collectors.joining(", "));
        return "update %s.%s set %s where %s"
                .formatted(SCHEMA, shape.table(), changes, keyed(shape, before, ":n + " + from));
    }

    private static String delete(TableShape shape, Change change, int from) {
        return "delete from %s.%s where %s"
                .formatted(SCHEMA, shape.table(), keyed(shape, requireNonNull(change.before()), ":doomed + " + from));
    }

    private static String keyed(TableShape shape, Map<String, @Nullable String> before, String number) {
        return shape.key().stream()
                .map(each -> each + " = "
                        + (each.equals(shape.freshKey())
                                ? shape.numbered(number)
                                : shape.literal(each, before.get(each))))
                .collect(Collectors.joining(" and "));
    }

    /** Lets the clients commit for the time. */
    Measured run(int clients, Duration time) {
        Path folder = requireNonNull(script.getParent());
        String prefix = "log-" + System.nanoTime();
        CpuTime before = spent();
        String said = postgres.client(
                folder,
                "pgbench",
                database,
                List.of(
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(clients),
                        "-j",
                        String.valueOf(Math.min(2, clients)),
                        "-T",
                        String.valueOf(Math.max(1, time.toSeconds())),
                        "-l",
                        "--log-prefix=" + prefix,
                        "-f",
                        script.toString()));
        CpuTime after = spent();
        long[] latencies = latencies(folder, prefix);
        return Measured.of(elapsed(said, latencies.length), latencies).costing(after.since(before));
    }

    /** What was spent so far; pgbench counts as the load when it has ended. */
    private CpuTime spent() {
        return new CpuTime(
                0,
                0,
                CpuTime.ofFamily(postgres.pid()),
                CpuTime.of(ProcessHandle.current().pid()));
    }

    /** How long it took as pgbench counts, without the time to connect. */
    private static Duration elapsed(String said, int count) {
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench tells no rate: " + said);
        }
        return Duration.ofNanos((long) (count * 1e9 / Double.parseDouble(rate.group(1))));
    }

    /** How long each transaction took, in nanoseconds; the logs are removed. */
    private static long[] latencies(Path folder, String prefix) {
        try (var logs = Files.newDirectoryStream(folder, prefix + "*")) {
            LongStream all = LongStream.empty();
            List<Path> found = new ArrayList<>();
            logs.forEach(found::add);
            for (Path log : found) {
                all = LongStream.concat(
                        all,
                        Files.readAllLines(log).stream().mapToLong(line -> 1_000 * Long.parseLong(line.split(" ")[2])));
                Files.delete(log);
            }
            return all.toArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The contender of this limit; it is warm after a fraction of what a JVM needs. */
    Contender contender(String name, int clients, Options options) {
        return new Contender(name, () -> run(clients, options.shortWarmUp()), () -> run(clients, options.time()));
    }
}
