package org.zhengwu.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a table matters for writing more of its rows.
 *
 * @param types the SQL type of each column, those left out that the database numbers by itself
 * @param key the columns of the primary key
 * @param fresh the columns that must get a new value in each row, one for each unique index
 */
record TableShape(String table, Map<String, String> types, List<String> key, Set<String> fresh) {

    private static final String COLUMNS = """
            select attname, format_type(atttypid, atttypmod) from pg_attribute
            where attrelid = 'public.%s'::regclass and attnum > 0 and not attisdropped and attidentity = ''
            order by attnum""";
    private static final String UNIQUE = """
            select i.indisprimary, array(select attname::text from pg_attribute
                where attrelid = i.indrelid and attnum = any (i.indkey) order by attnum)
            from pg_index i where i.indrelid = 'public.%s'::regclass and i.indisunique
            order by i.indisprimary desc""";

    static TableShape of(Connection connection, String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS.formatted(table))) {
            while (found.next()) {
                types.put(found.getString(1), found.getString(2));
            }
        }
        List<String> key = new ArrayList<>();
        Set<String> fresh = new LinkedHashSet<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(UNIQUE.formatted(table))) {
            while (found.next()) {
                List<String> columns =
                        Arrays.asList((String[]) found.getArray(2).getArray());
                if (found.getBoolean(1)) {
                    key.addAll(columns);
                }
                if (types.keySet().containsAll(columns) && columns.stream().noneMatch(fresh::contains)) {
                    fresh.add(changeable(table, types, columns));
                }
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("The table " + table + " has no primary key");
        }
        return new TableShape(table, types, key, fresh);
    }

    private static String changeable(String table, Map<String, String> types, List<String> columns) {
        return columns.stream()
                .filter(each -> type(types, each).equals("uuid"))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(each -> type(types, each).startsWith("character"))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody knows how to make a new value for " + columns + " of " + table));
    }

    private static String type(Map<String, String> types, String column) {
        return Objects.requireNonNull(types.get(column), column);
    }

    private String type(String column) {
        return type(types, column);
    }

    /** The column of the key by which rows are told apart. */
    String freshKey() {
        return key.stream()
                .filter(fresh::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The key of " + table + " has no column to change"));
    }

    /** A value that no row has. */
    String freshValue(String column) {
        return type(column).equals("uuid")
                ? "gen_random_uuid()"
                : "left(replace(gen_random_uuid()::text, '-', ''), " + length(column) + ")::" + type(column);
    }

    /** The value of the fresh key in the row of this number; the number is an SQL expression. */
    String numbered(String number) {
        String column = freshKey();
        return type(column).equals("uuid")
                ? "('00000000-0000-7000-8000-' || lpad(to_hex(" + number + "), 12, '0'))::uuid"
                : "('b' || (" + number + "))::" + type(column);
    }

    private int length(String column) {
        String digits = type(column).replaceAll("\\D", "");
        return digits.isEmpty() ? 32 : Math.min(32, Integer.parseInt(digits));
    }

    /** The value as a literal of its type, with no colon in it: pgbench would take what follows for a variable. */
    String literal(String column, @Nullable String value) {
        if (value == null) {
            return "null::" + type(column);
        }
        String escaped = value.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace(":", "\\072")
                .replace(";", "\\073")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return "E'" + escaped + "'::" + type(column);
    }
}
