package org.zhengwu.plugin.codes;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.runtime.lines.Csv;
import org.zhengwu.runtime.lines.Lines;
import org.zhengwu.runtime.lines.Lines.Line;

/**
 * The lines of an import, read to their end.
 *
 * @param rows those that can be read, in their order
 * @param rejected those that cannot, by their number
 */
record EntryFile(List<Row> rows, Map<Integer, ReportedLine> rejected) {

    private static final int LONGEST_LINE = 4000;
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final Set<String> TITLES = Set.of(CODE, NAME, "nameEn", "parent", "order", "retired");
    private static final String MARK_YES = "true";
    private static final String MARK_NO = "false";

    EntryFile {
        rows = List.copyOf(rows);
        rejected = Map.copyOf(rejected);
    }

    /** A line with its cells by title; an empty cell is null. */
    record Row(int line, Map<String, @Nullable String> cells) {

        @Nullable
        String cell(String title) {
            return cells.get(title);
        }

        boolean has(String title) {
            return cells.containsKey(title);
        }
    }

    /**
     * Reads the lines, holding one line of text at a time.
     *
     * @throws InvalidInputException if the titles are not those of an import, or there are too many lines
     */
    static EntryFile read(InputStream stream) {
        Lines lines = new Lines(stream, LONGEST_LINE);
        List<String> titles = titles(lines.next());
        List<Row> rows = new ArrayList<>();
        Map<Integer, ReportedLine> rejected = new TreeMap<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.number() > CodeTableDraft.MOST_ENTRIES + 1) {
                throw new InvalidInputException(
                        "lines",
                        "too-many-lines",
                        "must be at most " + CodeTableDraft.MOST_ENTRIES + " below the titles");
            }
            String text = line.text();
            List<String> cells = text == null ? null : Csv.cells(text);
            if (text == null) {
                reject(line, String.valueOf(line.flaw()), "the line cannot be read", rejected);
            } else if (cells == null || cells.size() != titles.size()) {
                reject(line, "columns", "must have as many cells as there are titles", rejected);
            } else {
                rows.add(row(line, titles, cells));
            }
        }
        return new EntryFile(rows, rejected);
    }

    private static void reject(Line line, String code, String detail, Map<Integer, ReportedLine> rejected) {
        rejected.put(line.number(), ReportedLine.of(line.number(), "", code, detail));
    }

    private static List<String> titles(@Nullable Line line) {
        String text = line == null ? null : line.text();
        List<String> cells = text == null ? null : Csv.cells(text);
        List<String> titles =
                cells == null ? List.of() : cells.stream().map(String::strip).toList();
        boolean known = TITLES.containsAll(titles) && titles.stream().distinct().count() == titles.size();
        if (!known || !titles.containsAll(List.of(CODE, NAME))) {
            throw new InvalidInputException(
                    "lines",
                    "titles",
                    "must begin with titles: code and name, and as wanted nameEn, parent, order and retired");
        }
        return titles;
    }

    private static Row row(Line line, List<String> titles, List<String> cells) {
        Map<String, @Nullable String> byTitle = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            byTitle.put(
                    titles.get(i), cells.get(i).isBlank() ? null : cells.get(i).strip());
        }
        return new Row(line.number(), byTitle);
    }

    /** The mark of a cell, or null where it is none. */
    static @Nullable Boolean mark(@Nullable String cell) {
        if (cell == null || cell.equals(MARK_NO)) {
            return Boolean.FALSE;
        }
        return cell.equals(MARK_YES) ? Boolean.TRUE : null;
    }
}
