package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of a service item, the same through all its versions. */
public record ItemId(UUID value) {

    public ItemId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
