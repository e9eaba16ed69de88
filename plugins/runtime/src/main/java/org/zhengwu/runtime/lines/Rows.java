package org.zhengwu.runtime.lines;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.runtime.lines.Lines.Line;

/**
 * Reads lines of comma-separated values to their end. Titles on the first line say where each column stands; without
 * them the columns stand in their order, and the last ones may be left out.
 */
public final class Rows {

    private static final String FIELD = "lines";

    private final List<Column> columns;
    private final boolean titled;
    private final int longestLine;
    private final int mostLines;

    private Rows(List<Column> columns, boolean titled, int longestLine, int mostLines) {
        this.columns = List.copyOf(columns);
        this.titled = titled;
        this.longestLine = longestLine;
        this.mostLines = mostLines;
    }

    /**
     * Reads files of these columns, with titles or without.
     *
     * @param columns the required ones first
     * @param longestLine the most bytes of a line
     * @param mostLines the most lines below the titles
     */
    public static Rows of(List<Column> columns, int longestLine, int mostLines) {
        return new Rows(columns, false, longestLine, mostLines);
    }

    /** Like {@link #of}, of files that must have titles. */
    public static Rows titled(List<Column> columns, int longestLine, int mostLines) {
        return new Rows(columns, true, longestLine, mostLines);
    }

    /**
     * The lines below the titles, those included that cannot be read.
     *
     * @throws InvalidInputException if the titles are not those of the columns, or there are too many lines
     */
    public List<Row> read(InputStream stream) {
        Lines lines = new Lines(stream, longestLine);
        List<Row> rows = new ArrayList<>();
        Line first = lines.next();
        List<String> titles = titles(first);
        Line line = titles.isEmpty() ? first : lines.next();
        List<String> places =
                titles.isEmpty() ? columns.stream().map(Column::name).toList() : titles;
        int fewest = titles.isEmpty()
                ? (int) columns.stream().filter(Column::required).count()
                : titles.size();
        for (; line != null; line = lines.next()) {
            if (rows.size() == mostLines) {
                throw new InvalidInputException(
                        FIELD, "too-many-lines", "must be at most " + mostLines + " below the titles");
            }
            rows.add(row(line, places, fewest));
        }
        return rows;
    }

    /** The names of the columns in the order of the titles, empty for one without title; no names without titles. */
    private List<String> titles(@Nullable Line first) {
        String text = first == null ? null : first.text();
        List<String> cells = text == null ? null : Csv.cells(text);
        List<String> given =
                cells == null ? List.of() : cells.stream().map(String::strip).toList();
        if (!titled && given.stream().allMatch(title -> name(title) == null)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String title : given) {
            String name = title.isEmpty() ? "" : name(title);
            if (name == null || (!name.isEmpty() && names.contains(name))) {
                throw wrongTitles();
            }
            names.add(name);
        }
        if (columns.stream().anyMatch(column -> column.required() && !names.contains(column.name()))) {
            throw wrongTitles();
        }
        return names;
    }

    private @Nullable String name(String title) {
        return columns.stream()
                .filter(column -> column.isTitled(title))
                .map(Column::name)
                .findFirst()
                .orElse(null);
    }

    private InvalidInputException wrongTitles() {
        String wanted = names(columns.stream().filter(column -> !column.required()));
        return new InvalidInputException(
                FIELD,
                "titles",
                "must begin with titles: " + names(columns.stream().filter(Column::required))
                        + (wanted.isEmpty() ? "" : "; as wanted " + wanted));
    }

    private static String names(Stream<Column> columns) {
        return columns.map(Column::name).collect(Collectors.joining(", "));
    }

    private Row row(Line line, List<String> places, int fewest) {
        String text = line.text();
        if (text == null) {
            return flawed(line, String.valueOf(line.flaw()), "the line cannot be read");
        }
        List<String> cells = Csv.cells(text);
        if (cells != null && isBlank(cells, 0)) {
            return flawed(line, Lines.BLANK, "the line cannot be read");
        }
        if (cells == null || cells.size() < fewest || !isBlank(cells, places.size())) {
            return flawed(line, "columns", "must have a cell for each of " + names(columns.stream()));
        }
        Map<String, @Nullable String> byName = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), places.size()); i++) {
            byName.put(places.get(i), cells.get(i).isBlank() ? null : cells.get(i));
        }
        return new Row(line.number(), byName, null);
    }

    /** Whether nothing stands in the cells from there on: a spreadsheet writes those that are not used, too. */
    private static boolean isBlank(List<String> cells, int from) {
        return cells.stream().skip(from).allMatch(String::isBlank);
    }

    private static Row flawed(Line line, String code, String detail) {
        return new Row(line.number(), Map.of(), new Violation("", code, detail));
    }
}
