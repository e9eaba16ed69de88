package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.RowFilter.CheckedRowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowState;

/** The records in the database. */
@ApplicationScoped
class RowBook {

    private final EntityManager entities;

    @Inject
    RowBook(EntityManager entities) {
        this.entities = entities;
    }

    void add(RowEntity row) {
        entities.persist(row);
    }

    void drop(RowEntity row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    Optional<RowEntity> find(RowGuid guid) {
        return Optional.ofNullable(entities.find(RowEntity.class, guid.value()));
    }

    /** The records of a case, locked; of whoever changes records the second waits here, and nobody in a ring. */
    List<RowEntity> lock(Subject of) {
        return entities.createQuery("select r from exRow r where r.subject = :of order by r.place", RowEntity.class)
                .setParameter("of", of.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * The records that may go now, those of a case in their order, locked. Nothing of a case goes while something of it is
     * on its way, or was refused before.
     */
    List<RowEntity> lockDue(int most) {
        List<RowEntity> due = entities.createQuery(
                        "select r from exRow r where r.state = :waiting and not exists (select 1 from exRow o"
                                + " where o.subject = r.subject and (o.state = :sent"
                                + " or (o.state = :refused and o.place < r.place)))"
                                + " order by r.queuedAt, r.place",
                        RowEntity.class)
                .setParameter("waiting", RowState.WAITING)
                .setParameter("sent", RowState.SENT)
                .setParameter("refused", RowState.REFUSED)
                .setMaxResults(most)
                .getResultList();
        lock(due.stream().map(RowEntity::subject));
        return due;
    }

    /** Locks the cases of which something waits for the answer to a batch. */
    void lockUnansweredIn(BatchId batch) {
        lock(entities.createQuery("select r from exRow r where r.batch = :batch and r.state = :sent", RowEntity.class)
                .setParameter("batch", batch.value())
                .setParameter("sent", RowState.SENT)
                .getResultStream()
                .map(RowEntity::subject));
    }

    private void lock(Stream<Subject> cases) {
        cases.distinct().sorted(Comparator.comparing(Subject::toString)).forEach(this::lock);
    }

    long unansweredIn(BatchId batch) {
        return entities.createQuery(
                        "select count(r) from exRow r where r.batch = :batch and r.state = :sent", Long.class)
                .setParameter("batch", batch.value())
                .setParameter("sent", RowState.SENT)
                .getSingleResult();
    }

    long count(RowState state) {
        return entities.createQuery("select count(r) from exRow r where r.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Since when the oldest record waits, or waits for its receipt. */
    Optional<Instant> waitingSince() {
        return entities.createQuery(
                        "select r.queuedAt from exRow r where r.state in (:waiting, :sent) order by r.queuedAt",
                        Instant.class)
                .setParameter("waiting", RowState.WAITING)
                .setParameter("sent", RowState.SENT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<RowEntity> of(PartyId party) {
        return entities.createQuery(
                        "select r from exRow r where r.party = :party order by r.queuedAt, r.place, r.id",
                        RowEntity.class)
                .setParameter("party", party.value())
                .getResultList();
    }

    /** The records of a filter after a place of the list. */
    List<RowEntity> list(CheckedRowFilter filter, @Nullable After after, int most) {
        return query("r", filter, after, RowEntity.class).setMaxResults(most).getResultList();
    }

    /** How many records a filter has, counted to the cap. */
    int count(CheckedRowFilter filter) {
        return query("r.id", filter, null, UUID.class)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(String what, CheckedRowFilter filter, @Nullable After after, Class<T> type) {
        StringBuilder text = new StringBuilder("select " + what + " from exRow r where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (filter.state() != null) {
            text.append(" and r.state = :state");
            values.put("state", filter.state());
        }
        if (filter.subject() != null) {
            text.append(" and r.subject = :subject");
            values.put("subject", filter.subject().toString());
        }
        if (filter.batch() != null) {
            text.append(" and r.batch = :batch");
            values.put("batch", filter.batch().value());
        }
        if (after != null) {
            text.append(" and (r.queuedAt > :at or (r.queuedAt = :at and (r.place > :place"
                    + " or (r.place = :place and r.id > :id))))");
            values.putAll(Map.of("at", after.queuedAt(), "place", after.place(), "id", after.id()));
        }
        TypedQuery<T> query = entities.createQuery(text + " order by r.queuedAt, r.place, r.id", type);
        values.forEach(query::setParameter);
        return query;
    }

    /** The place of a record in the list. */
    record After(Instant queuedAt, long place, UUID id) {}
}
