package org.zhengwu.runtime.lines;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violation;

/**
 * A line with its cells.
 *
 * @param line its number, counted from 1
 * @param cells what stands in the columns that the line has, by their names; null where nothing does
 * @param flaw why the line cannot be read, or null; then it has no cells
 */
public record Row(
        int line,
        Map<String, @Nullable String> cells,
        @Nullable Violation flaw) {

    public Row {
        requireNonNull(cells, "cells");
        cells = Collections.unmodifiableMap(new HashMap<>(cells));
    }

    /** Whether the line has the column, if only with nothing in it. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** What stands in the column, without blanks around it; or null. */
    public @Nullable String cell(String column) {
        String written = cells.get(column);
        return written == null ? null : written.strip();
    }

    /** What stands in the column as it was written; or null. */
    public @Nullable String written(String column) {
        return cells.get(column);
    }

    /** Tells nothing of the cells, which may be secrets. */
    @Override
    public String toString() {
        return "Row[" + line + "]";
    }
}
