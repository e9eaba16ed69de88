package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The permanent id of a request for correction.
 *
 * @since 0.1
 */
public record CorrectionId(UUID value) {

    public CorrectionId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static CorrectionId of(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
