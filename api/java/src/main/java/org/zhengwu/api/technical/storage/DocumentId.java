package org.zhengwu.api.technical.storage;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of a stored document or attachment. */
public record DocumentId(UUID value) {

    public DocumentId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
