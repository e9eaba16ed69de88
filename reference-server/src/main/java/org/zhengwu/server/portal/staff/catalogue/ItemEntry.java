package org.zhengwu.server.portal.staff.catalogue;

import java.util.List;

/**
 * What a form asks of an item.
 *
 * @param path its JSON name, from the item or from the row that it stands in
 * @param options what may be chosen; empty where it is typed
 */
public record ItemEntry(String path, Kind kind, List<Enum<?>> options) {

    public ItemEntry {
        options = List.copyOf(options);
    }

    static ItemEntry line(String path) {
        return new ItemEntry(path, Kind.LINE, List.of());
    }

    static ItemEntry text(String path) {
        return new ItemEntry(path, Kind.TEXT, List.of());
    }

    static ItemEntry number(String path) {
        return new ItemEntry(path, Kind.NUMBER, List.of());
    }

    static ItemEntry flag(String path) {
        return new ItemEntry(path, Kind.FLAG, List.of());
    }

    static ItemEntry choice(String path, Enum<?>... options) {
        return new ItemEntry(path, Kind.CHOICE, List.of(options));
    }

    /** The same in a row. */
    public ItemEntry in(String row) {
        return new ItemEntry(row + "." + path, kind, options);
    }

    /** How it is given. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        FLAG,
        CHOICE
    }
}
