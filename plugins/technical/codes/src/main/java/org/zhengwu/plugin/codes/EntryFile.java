package org.zhengwu.plugin.codes;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.runtime.lines.Column;
import org.zhengwu.runtime.lines.Row;
import org.zhengwu.runtime.lines.Rows;

/**
 * The lines of an import, read to their end.
 *
 * @param rows those that can be read, in their order
 * @param rejected those that cannot, by their number
 */
record EntryFile(List<Row> rows, Map<Integer, ReportedLine> rejected) {

    private static final int LONGEST_LINE = 4000;
    private static final Rows ROWS = Rows.titled(
            List.of(
                    Column.required("code"),
                    Column.required("name"),
                    Column.optional("nameEn"),
                    Column.optional("parent"),
                    Column.optional("order"),
                    Column.optional("retired")),
            LONGEST_LINE,
            CodeTableDraft.MOST_ENTRIES);
    private static final String MARK_YES = "true";
    private static final String MARK_NO = "false";

    EntryFile {
        rows = List.copyOf(rows);
        rejected = Map.copyOf(rejected);
    }

    /**
     * Reads the lines, holding one line of text at a time.
     *
     * @throws InvalidInputException if the titles are not those of an import, or there are too many lines
     */
    static EntryFile read(InputStream stream) {
        List<Row> rows = new ArrayList<>();
        Map<Integer, ReportedLine> rejected = new TreeMap<>();
        for (Row row : ROWS.read(stream)) {
            Violation flaw = row.flaw();
            if (flaw == null) {
                rows.add(row);
            } else {
                rejected.put(row.line(), ReportedLine.of(row.line(), List.of(flaw)));
            }
        }
        return new EntryFile(rows, rejected);
    }

    /** The mark of a cell, or null where it is none. */
    static @Nullable Boolean mark(@Nullable String cell) {
        if (cell == null || cell.equals(MARK_NO)) {
            return Boolean.FALSE;
        }
        return cell.equals(MARK_YES) ? Boolean.TRUE : null;
    }
}
