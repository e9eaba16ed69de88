package org.zhengwu.api.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch of records (批次).
 *
 * @param rows how many records went with it
 * @param refused how many of them were refused so far, by its answers
 * @param formedAt when it was made
 * @param sentAt when it was there, or null before
 * @param answeredAt when its last record was answered, or null before
 * @since 0.1
 */
public record ExchangeBatch(
        BatchId id,
        BatchState state,
        int rows,
        int refused,
        Instant formedAt,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt) {

    public ExchangeBatch {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        requireNonNull(formedAt, "formedAt");
    }
}
