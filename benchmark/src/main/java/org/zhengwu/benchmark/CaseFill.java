package org.zhengwu.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.application.cases.Case;

/**
 * Fills a database with cases like one that was submitted through the API, with their steps and clocks, and with
 * ends on every day of the year that comes. It stops where a submission writes to a table that it does not know,
 * and the database stops it where a column that tells rows apart is new.
 */
final class CaseFill {

    private static final Set<String> FILLED = Set.of("cs_case", "cs_step", "dl_clock");

    /** What no list of cases reads: the lists of notices, the outbox and the chained trail stay short. */
    private static final Set<String> LEFT =
            Set.of("cs_counter", "rt_outbox", "rt_delivery", "ntf_notice", "adt_pending", "adt_entry");

    private static final String CASE_ID = id(1);
    private static final String CLOCK_ID = id(3);
    private static final String DUE = "(current_date + 1 + (n * 7919 % 365)::integer)";

    private final Postgres postgres;
    private final String database;

    CaseFill(Postgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** Fills it up to a number of cases, from one that it has submitted before. */
    void upTo(int number, Casework casework) {
        Case draft = casework.draft(0);
        WrittenRows written = WrittenRows.of(postgres, database, () -> casework.submit(0, draft));
        Set<String> tables = new HashSet<>();
        written.of("cs_step").forEach(each -> tables.add(each.table()));
        Set<String> unknown = new HashSet<>(tables);
        unknown.removeAll(FILLED);
        unknown.removeAll(LEFT);
        if (!unknown.isEmpty() || !tables.containsAll(FILLED)) {
            throw new IllegalStateException("A submission writes to other tables than the fill knows: " + tables);
        }
        String like = draft.id().value().toString();
        int more = number - Integer.parseInt(postgres.value(database, "select count(*) from cs_case"));
        postgres.execute(
                database,
                copy("cs_case", "id = '" + like + "'", more, cases()),
                copy("cs_step", "case_id = '" + like + "'", more, Map.of("id", id(2), "case_id", CASE_ID)),
                copy("dl_clock", "subject = 'case:" + like + "'", more, clocks()),
                "vacuum analyze");
        String there = postgres.value(database, "select count(*) from cs_case where at_organ");
        if (Integer.parseInt(there) != number) {
            throw new IllegalStateException("The fill left " + there + " open cases, not " + number);
        }
    }

    private static Map<String, String> cases() {
        Map<String, String> replaced = new LinkedHashMap<>();
        replaced.put("id", CASE_ID);
        replaced.put("case_number", "('440300-2019-' || lpad(n::text, 8, '0'))");
        replaced.put("intake_clock", "(" + CLOCK_ID + ")::text");
        replaced.put("state", "case when n % 997 = 0 then 'SUPPLEMENTED' else 'SUBMITTED' end");
        replaced.put("received_on", "(current_date - (n % 30)::integer)");
        replaced.put("due_on", DUE);
        replaced.put("warn_on", "(" + DUE + " - 1)");
        return replaced;
    }

    private static Map<String, String> clocks() {
        Map<String, String> replaced = new LinkedHashMap<>();
        replaced.put("id", CLOCK_ID);
        replaced.put("subject", "('case:' || (" + CASE_ID + ")::text)");
        replaced.put("end_day", DUE);
        return replaced;
    }

    /** Ids that are told apart by kind, and older than those that the server makes. */
    private static String id(int kind) {
        return "('01000000-000" + kind + "-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    }

    private String copy(String table, String like, int number, Map<String, String> replaced) {
        List<String> columns = new ArrayList<>(Arrays.asList(postgres.value(
                        database,
                        "select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns"
                                + " where table_schema = 'public' and table_name = '" + table + "'")
                .split(",")));
        if (!columns.containsAll(replaced.keySet())) {
            throw new IllegalStateException("The table " + table + " has other columns than the fill knows");
        }
        String values = columns.stream()
                .map(each -> replaced.getOrDefault(each, "t." + each))
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + "(select * from " + table + " where " + like + ") t, generate_series(1, " + number + "::bigint) n";
    }
}
