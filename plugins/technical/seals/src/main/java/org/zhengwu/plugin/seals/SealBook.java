package org.zhengwu.plugin.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealState;

/** The seals on file and their uses. */
@ApplicationScoped
class SealBook {

    private final EntityManager entities;

    @Inject
    SealBook(EntityManager entities) {
        this.entities = entities;
    }

    void enter(SealEntity seal) {
        entities.persist(seal);
        entities.flush();
    }

    void enter(UseEntity use) {
        entities.persist(use);
    }

    void flush() {
        entities.flush();
    }

    Optional<SealEntity> find(SealId id) {
        return Optional.ofNullable(entities.find(SealEntity.class, id.value()));
    }

    /** Finds and locks a seal, so that of two who change it the second sees what the first did. */
    Optional<SealEntity> lock(SealId id) {
        return Optional.ofNullable(entities.find(SealEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<SealEntity> withCertificate(String fingerprint) {
        return entities.createQuery("select s from slSeal s where s.fingerprint = :fingerprint", SealEntity.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    /** The seal that an organ seals with: of those in use whose certificate holds, the one enrolled last. */
    Optional<SealEntity> inUseBy(OrganId organ, Instant now) {
        return entities.createQuery(
                        "select s from slSeal s where s.organ = :organ and s.state = :inUse"
                                + " and s.validFrom <= :now and s.validUntil > :now order by s.id desc",
                        SealEntity.class)
                .setParameter("organ", organ.value())
                .setParameter("inUse", SealState.IN_USE)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The seals of an organ, or of all, in the order of their enrolment. */
    List<SealEntity> list(@Nullable OrganId organ, @Nullable UUID after, int limit) {
        String beyond = after == null ? "" : " and s.id > :after";
        TypedQuery<SealEntity> query = of(organ, "select s", beyond + " order by s.id", SealEntity.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** How many seals an organ has, or all together, counted to the cap. */
    int count(@Nullable OrganId organ) {
        return of(organ, "select s.id", "", UUID.class)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> of(@Nullable OrganId organ, String select, String rest, Class<T> type) {
        String ofOrgan = organ == null ? "1 = 1" : "s.organ = :organ";
        TypedQuery<T> query = entities.createQuery(select + " from slSeal s where " + ofOrgan + rest, type);
        if (organ != null) {
            query.setParameter("organ", organ.value());
        }
        return query;
    }

    /** Whether the use of the seal for exactly this document is on record. */
    boolean holdsUse(SealId seal, String digest) {
        return !entities.createQuery("select u.id from slUse u where u.digest = :digest and u.seal = :seal", UUID.class)
                .setParameter("digest", digest)
                .setParameter("seal", seal.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
