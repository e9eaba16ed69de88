package org.zhengwu.plugin.exchange;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.BatchState;
import org.zhengwu.api.technical.exchange.RowOperation;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;

/** Makes batches of the records that may go, and remembers what they hold until they are answered. */
@ApplicationScoped
class Batches {

    private final EntityManager entities;
    private final RowBook book;
    private final Contents contents;
    private final Codes codes;
    private final ExchangeSettings settings;
    private final LegalClock clock;

    @Inject
    Batches(
            EntityManager entities,
            RowBook book,
            Contents contents,
            Codes codes,
            ExchangeSettings settings,
            LegalClock clock) {
        this.entities = entities;
        this.book = book;
        this.contents = contents;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** The oldest batch that is not known to be there, else a new one; empty where nothing has to go. */
    Optional<OutgoingBatch> next() {
        return formed().or(this::form);
    }

    private Optional<OutgoingBatch> formed() {
        return entities.createQuery("select b from exBatch b where b.state = :formed order by b.id", BatchEntity.class)
                .setParameter("formed", BatchState.FORMED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::outgoing);
    }

    private Optional<OutgoingBatch> outgoing(BatchEntity batch) {
        return Optional.ofNullable(batch.content())
                .map(kept -> new OutgoingBatch(batch.id(), contents.open(batch.id(), kept)));
    }

    /** A batch of what may go; records for which the profile has no code stay, and what comes after them in their case. */
    private Optional<OutgoingBatch> form() {
        List<RowEntity> due = book.lockDue(settings.batch());
        BatchId id = new BatchId(UuidCreator.getTimeOrderedEpoch());
        BatchText text = new BatchText(id, settings.dataSource());
        Set<Subject> held = new HashSet<>();
        for (RowEntity row : due) {
            if (!held.contains(row.subject()) && !add(text, id, row)) {
                held.add(row.subject());
            }
        }
        if (text.members().isEmpty()) {
            return Optional.empty();
        }
        String json = text.json();
        entities.persist(new BatchEntity(id, text.members(), contents.seal(id, json), clock.now()));
        return Optional.of(new OutgoingBatch(id, json));
    }

    /** Adds a record, or drops one that never was there and holds no more; false where it must not leave. */
    private boolean add(BatchText text, BatchId id, RowEntity row) {
        Optional<RowOperation> operation = row.due();
        if (operation.isEmpty()) {
            book.drop(row);
            return true;
        }
        Codes.Coded coded = codes.of(contents.of(row));
        if (!coded.missing().isEmpty()) {
            row.refuse(coded.missing());
            return false;
        }
        row.send(id, operation.get());
        text.add(row, operation.get(), coded.values());
        return true;
    }

    void sent(BatchId id) {
        lock(id).ifPresent(batch -> batch.sent(clock.now()));
    }

    Optional<BatchEntity> lock(BatchId id) {
        return Optional.ofNullable(entities.find(BatchEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The batches before one, the newest first. */
    List<BatchEntity> list(@Nullable UUID before, int most) {
        return query("b", before, BatchEntity.class).setMaxResults(most).getResultList();
    }

    /** How many batches there are, counted to the cap. */
    int count() {
        return query("b.id", null, UUID.class)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(String what, @Nullable UUID before, Class<T> type) {
        String narrowed = before == null ? "" : " where b.id < :before";
        TypedQuery<T> query =
                entities.createQuery("select " + what + " from exBatch b" + narrowed + " order by b.id desc", type);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query;
    }
}
