package org.zhengwu.server.portal.staff.cases;

import java.util.List;

/**
 * What the form of a step asks.
 *
 * @param name what the draft of the step calls it
 * @param options what may be chosen; empty where it is typed
 */
public record Entry(String name, Kind kind, List<Enum<?>> options) {

    public Entry {
        options = List.copyOf(options);
    }

    Entry(String name, Kind kind) {
        this(name, kind, List.of());
    }

    static Entry choice(String name, Enum<?>... options) {
        return new Entry(name, Kind.CHOICE, List.of(options));
    }

    /** How it is typed. */
    public enum Kind {
        LINE,
        TEXT,
        DATE,
        NUMBER,
        CHOICE
    }
}
