package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of a running or ended clock. */
public record DeadlineId(UUID value) {

    public DeadlineId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static DeadlineId of(String text) {
        return new DeadlineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
