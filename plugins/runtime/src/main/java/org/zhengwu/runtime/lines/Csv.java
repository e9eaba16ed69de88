package org.zhengwu.runtime.lines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines of comma-separated values. */
public final class Csv {

    private Csv() {}

    /** The cells between commas; a quoted one may hold commas, and a quote written twice. Null if torn. */
    public static @Nullable List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (each == '"') {
                if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (each == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(cell.toString());
        return quoted ? null : cells;
    }
}
