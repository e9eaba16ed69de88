package org.zhengwu.spi.technical.exchange;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.technical.exchange.BatchId;

/**
 * A batch as it goes out. It holds personal data in clear: whoever carries it keeps it from others.
 *
 * @param id the newer batch has the greater one
 * @param content JSON by {@code docs/schemas/exchange-batch.schema.json}; the same each time for the same id
 */
public record OutgoingBatch(BatchId id, String content) {

    public OutgoingBatch {
        requireNonNull(id, "id");
        requireNonNull(content, "content");
    }

    /** Names the batch and nobody. */
    @Override
    public String toString() {
        return "OutgoingBatch[" + id + "]";
    }
}
