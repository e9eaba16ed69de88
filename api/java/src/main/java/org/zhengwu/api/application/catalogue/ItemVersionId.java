package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of one version of a service item. */
public record ItemVersionId(UUID value) {

    public ItemVersionId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static ItemVersionId of(String text) {
        return new ItemVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
