package org.zhengwu.runtime.lines;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * A column of {@link Rows}.
 *
 * @param name what its cells are asked for by, and the first of its titles
 * @param required whether a file must have it
 * @param titles what else may stand above it
 */
public record Column(String name, boolean required, Set<String> titles) {

    public Column {
        requireNonNull(name, "name");
        titles = Set.copyOf(titles);
    }

    /** A column that a file must have. */
    public static Column required(String name, String... titles) {
        return new Column(name, true, Set.of(titles));
    }

    /** A column that a file may leave out. */
    public static Column optional(String name, String... titles) {
        return new Column(name, false, Set.of(titles));
    }

    boolean isTitled(String title) {
        return name.equals(title) || titles.contains(title);
    }
}
