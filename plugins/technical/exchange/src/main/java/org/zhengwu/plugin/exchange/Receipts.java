package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.exchange.CheckedReceipt;
import org.zhengwu.spi.technical.exchange.ReceiptDraft;

/** Settles records by receipts. What was settled stays so, whatever comes twice or late. */
@ApplicationScoped
class Receipts {

    private final Batches batches;
    private final RowBook book;
    private final LegalClock clock;

    @Inject
    Receipts(Batches batches, RowBook book, LegalClock clock) {
        this.batches = batches;
        this.book = book;
        this.clock = clock;
    }

    /** Takes a receipt in, or tells everything that is wrong with it and takes in nothing. */
    List<Violation> takeIn(ReceiptDraft draft) {
        Checked<CheckedReceipt> checked = draft.check();
        if (!checked.violations().isEmpty()) {
            return checked.violations();
        }
        CheckedReceipt receipt = checked.orThrow();
        Optional<BatchEntity> batch = batches.lock(receipt.batch());
        if (batch.isEmpty()) {
            return List.of(new Violation("batch", "unknown-batch", "must be a batch that was sent from here"));
        }
        Set<RowGuid> members = batch.get().members();
        if (!rows(receipt).allMatch(members::contains)) {
            return List.of(new Violation("taken", "unknown-row", "must be records of the batch, here and in refused"));
        }
        if (!batch.get().isAnswered()) {
            settle(batch.get(), receipt);
        }
        return List.of();
    }

    private static Stream<RowGuid> rows(CheckedReceipt receipt) {
        return Stream.concat(receipt.taken().stream(), receipt.refused().keySet().stream());
    }

    private void settle(BatchEntity batch, CheckedReceipt receipt) {
        book.lockUnansweredIn(batch.id());
        receipt.taken().forEach(guid -> unanswered(guid, batch.id(), RowEntity::take));
        receipt.refused()
                .forEach((guid, refusal) -> unanswered(guid, batch.id(), row -> {
                    row.refuse(refusal.reasons());
                    batch.refused(1);
                }));
        book.flush();
        if (book.unansweredIn(batch.id()) == 0) {
            batch.answered(clock.now());
        }
    }

    private void unanswered(RowGuid guid, BatchId in, Consumer<RowEntity> answer) {
        book.find(guid).filter(row -> row.isUnansweredIn(in)).ifPresent(answer);
    }
}
