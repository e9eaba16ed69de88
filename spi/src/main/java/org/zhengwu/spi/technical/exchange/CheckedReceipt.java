package org.zhengwu.spi.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.RowGuid;

/** What a receipt says of the records of a batch: each is taken or refused; one that it does not name, neither. */
public record CheckedReceipt(BatchId batch, Set<RowGuid> taken, Map<RowGuid, RowRefusal> refused) {

    public CheckedReceipt {
        requireNonNull(batch, "batch");
        taken = Set.copyOf(taken);
        refused = Map.copyOf(refused);
    }
}
