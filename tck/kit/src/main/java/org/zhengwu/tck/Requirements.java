package org.zhengwu.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The table of requirements: every rule that the kit knows of, whether it binds, where it comes from, and
 * how it is tested or why it can't be.
 */
public final class Requirements {

    private static final String TABLE = "requirements.tsv";
    private static final int COLUMNS = 7;

    private Requirements() {}

    /**
     * A line of the table.
     *
     * @param id such as {@code LIC-002}
     * @param chinese what has to hold
     * @param english the same, with the Chinese term
     * @param source the provision, or the section of the design
     * @param binding whether every implementation must keep it, or may
     * @param tested whether a test of the kit proves it
     * @param how how it is tested, or why it can't be
     */
    public record Line(
            String id, String chinese, String english, String source, Binding binding, boolean tested, String how) {}

    /** How a requirement binds. */
    public enum Binding {
        MUST,
        MAY
    }

    /** Every line, in the order of the table. */
    public static List<Line> all() {
        InputStream table = Requirements.class.getResourceAsStream(TABLE);
        if (table == null) {
            throw new IllegalStateException("The kit lacks its " + TABLE);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Requirements::line)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(String raw) {
        String[] columns = raw.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("A requirement has " + COLUMNS + " columns: " + raw);
        }
        return new Line(
                columns[0],
                columns[4],
                columns[5],
                columns[3],
                Binding.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT)),
                columns[2].equals("tested"),
                columns[6]);
    }
}
