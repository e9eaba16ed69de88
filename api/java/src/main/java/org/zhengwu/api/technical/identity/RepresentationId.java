package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The permanent id of a right to act for a party (代理关系).
 *
 * @since 0.1
 */
public record RepresentationId(UUID value) {

    public RepresentationId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static RepresentationId of(String text) {
        return new RepresentationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
