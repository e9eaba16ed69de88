package org.zhengwu.plugin.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.runtime.lines.Row;

/** Lays the lines of an import over the codes that a table has, each line whole or not at all. */
final class Merge {

    private static final int LONGEST_NUMBER = 9;

    private final Map<String, CodeEntry> before = new HashMap<>();
    private final Map<String, CodeEntry> merged = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<Integer, ReportedLine> rejected;
    private int lastOrder;

    Merge(List<CodeEntry> entries, EntryFile file) {
        rejected = new TreeMap<>(file.rejected());
        entries.forEach(each -> {
            before.put(each.code(), each);
            merged.put(each.code(), each);
            lastOrder = Math.max(lastOrder, each.order());
        });
        file.rows().forEach(this::take);
        takeBackOrphans();
    }

    /** All codes, those of the table first. */
    List<CodeEntry> entries() {
        return List.copyOf(merged.values());
    }

    int accepted() {
        return rows.size() - unchanged();
    }

    CodeImportReport report(@Nullable Integer version) {
        return new CodeImportReport(version, accepted(), unchanged(), List.copyOf(rejected.values()));
    }

    private int unchanged() {
        return (int) rows.keySet().stream()
                .filter(code -> before.containsKey(code) && before.get(code).equals(merged.get(code)))
                .count();
    }

    private void take(Row row) {
        Boolean retired = EntryFile.mark(row.cell("retired"));
        String order = row.cell("order");
        if (retired == null) {
            reject(row, "retired", "mark", "must be true or false");
        } else if (order != null && !isNumber(order)) {
            reject(row, "order", "number", "must be a number");
        } else {
            take(row, retired, order == null ? null : Integer.valueOf(order));
        }
    }

    private void take(Row row, boolean retired, @Nullable Integer order) {
        String code = row.cell("code");
        CodeEntry was = code == null ? null : before.get(code);
        Checked<CodeEntry> checked = new CodeTableDraft.Entry(
                        code,
                        row.cell("name"),
                        was == null || row.has("nameEn") ? row.cell("nameEn") : was.nameEn(),
                        was == null || row.has("parent") ? row.cell("parent") : was.parent(),
                        order,
                        row.has("retired") ? retired : (was != null && was.retired()))
                .check(was == null ? lastOrder + 1 : was.order());
        if (!checked.violations().isEmpty()) {
            reject(row, checked.violations());
            return;
        }
        CodeEntry entry = checked.orThrow();
        if (rows.putIfAbsent(entry.code(), row) != null) {
            reject(row, "code", "duplicate", "stands on an earlier line");
            return;
        }
        merged.put(entry.code(), entry);
        lastOrder = Math.max(lastOrder, entry.order());
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** Takes back each line whose parent is missing or leads back to it, until none is left. */
    private void takeBackOrphans() {
        boolean found = true;
        while (found) {
            Set<String> circles = circles();
            Map<String, Row> orphans = new LinkedHashMap<>(rows);
            orphans.keySet().removeIf(code -> !circles.contains(code) && !isOrphan(code));
            rows.keySet().removeAll(orphans.keySet());
            orphans.forEach(this::takeBack);
            found = !orphans.isEmpty();
        }
    }

    private boolean isOrphan(String code) {
        CodeEntry entry = merged.get(code);
        String parent = entry == null ? null : entry.parent();
        return parent != null && !merged.containsKey(parent);
    }

    private void takeBack(String code, Row row) {
        CodeEntry was = before.get(code);
        if (was == null) {
            merged.remove(code);
        } else {
            merged.put(code, was);
        }
        String detail = "must be a code of the table or of another line, and not lead back to the code";
        reject(row, "parent", "parent", detail);
    }

    /** The codes whose parents lead back to them; each code is passed once. */
    private Set<String> circles() {
        Set<String> circles = new HashSet<>();
        Set<String> passed = new HashSet<>();
        for (CodeEntry each : merged.values()) {
            List<String> way = new ArrayList<>();
            CodeEntry at = each;
            while (at != null && passed.add(at.code())) {
                way.add(at.code());
                at = at.parent() == null ? null : merged.get(at.parent());
            }
            int back = at == null ? -1 : way.indexOf(at.code());
            if (back >= 0) {
                circles.addAll(way.subList(back, way.size()));
            }
        }
        return circles;
    }

    private void reject(Row row, String field, String code, String detail) {
        reject(row, List.of(new Violation(field, code, detail)));
    }

    private void reject(Row row, List<Violation> violations) {
        rejected.put(row.line(), ReportedLine.of(row.line(), violations));
    }
}
