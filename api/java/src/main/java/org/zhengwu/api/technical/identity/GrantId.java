package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The permanent id of a grant (授权).
 *
 * @since 0.1
 */
public record GrantId(UUID value) {

    public GrantId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static GrantId of(String text) {
        return new GrantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
