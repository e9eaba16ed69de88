package org.zhengwu.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one call really writes: for its time every table has a trigger that notes each row. So the limit
 * that the call is held against follows the tables by itself.
 */
final class WrittenRows {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'";

    private final Postgres postgres;
    private final String database;
    private final List<Change> changes;

    private WrittenRows(Postgres postgres, String database, List<Change> changes) {
        this.postgres = postgres;
        this.database = database;
        this.changes = changes;
    }

    /** Notes the rows of a call and of what follows it in the background. */
    static WrittenRows of(Postgres postgres, String database, Runnable call) {
        WrittenRows all = new WrittenRows(postgres, database, new ArrayList<>());
        postgres.execute(
                database,
                "drop schema if exists noted cascade",
                "create schema noted",
                "create table noted.change (place bigserial, transaction bigint, tbl text, op text, old jsonb, new jsonb)",
                """
                create function noted.note() returns trigger language plpgsql as $$
                begin
                    insert into noted.change (transaction, tbl, op, old, new)
                    values (txid_current(), tg_table_name, tg_op,
                        case when tg_op <> 'INSERT' then to_jsonb(old) end,
                        case when tg_op <> 'DELETE' then to_jsonb(new) end);
                    return null;
                end $$""");
        all.onEachTable("create trigger noted after insert or update or delete on %s"
                + " for each row execute function noted.note()");
        try {
            call.run();
            new Background(postgres, database).awaitDone();
        } finally {
            all.onEachTable("drop trigger noted on %s");
        }
        all.read();
        postgres.execute(database, "drop schema noted cascade");
        return all;
    }

    private void onEachTable(String statement) {
        try (Connection connection = postgres.connect(database);
                var asked = connection.createStatement();
                var done = connection.createStatement();
                ResultSet tables = asked.executeQuery(TABLES)) {
            while (tables.next()) {
                done.execute(statement.formatted(tables.getString(1)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void read() {
        try (Connection connection = postgres.connect(database)) {
            List<Long> places = new ArrayList<>();
            try (var statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select place from noted.change order by place")) {
                while (found.next()) {
                    places.add(found.getLong(1));
                }
            }
            for (long place : places) {
                changes.add(change(connection, place));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Change change(Connection connection, long place) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select transaction, tbl, op from noted.change where place = " + place)) {
            found.next();
            return new Change(
                    found.getLong(1),
                    found.getString(2),
                    found.getString(3),
                    row(connection, "old", place),
                    row(connection, "new", place));
        }
    }

    private static @Nullable Map<String, @Nullable String> row(Connection connection, String side, long place)
            throws SQLException {
        String query = "select each.key, each.value from noted.change, jsonb_each_text(" + side
                + ") each where place = " + place;
        Map<String, @Nullable String> row = new TreeMap<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                row.put(found.getString(1), found.getString(2));
            }
        }
        return row.isEmpty() ? null : row;
    }

    /** The rows of the transaction that wrote to this table; the call makes exactly one such. */
    List<Change> of(String table) {
        List<Long> transactions = changes.stream()
                .filter(each -> each.table().equals(table))
                .map(Change::transaction)
                .distinct()
                .toList();
        if (transactions.size() != 1) {
            throw new IllegalStateException(transactions.size() + " transactions wrote to " + table + ", not one");
        }
        return changes.stream()
                .filter(each -> each.transaction() == transactions.get(0))
                .toList();
    }

    /** What the call and its background wrote, in words: {@code 2 INSERT ntf_notice}. */
    static String described(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        each -> each.operation() + " " + each.table(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> (each.getValue() > 1 ? each.getValue() + " " : "") + each.getKey())
                .collect(Collectors.joining(", "));
    }

    /** What was written in other transactions. */
    List<Change> besides(List<Change> main) {
        return changes.stream().filter(each -> !main.contains(each)).toList();
    }
}
