package org.zhengwu.api.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of a batch of records ({@code cd_batch}, CSE-001).
 *
 * @since 0.1
 */
public record BatchId(UUID value) {

    public BatchId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form of a UUID; throws {@link IllegalArgumentException} on any other text. */
    public static BatchId of(String text) {
        return new BatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
