package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of a division (行政区划); it stays the same when the division's code or name changes. */
public record DivisionId(UUID value) {

    public DivisionId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static DivisionId of(String text) {
        return new DivisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
