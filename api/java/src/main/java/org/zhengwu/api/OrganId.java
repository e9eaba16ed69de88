package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The permanent id of an organ (机关). */
public record OrganId(UUID value) {

    public OrganId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static OrganId of(String text) {
        return new OrganId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
