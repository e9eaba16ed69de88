package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of an event, given by the outbox. */
public record EventId(UUID value) {

    public EventId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
