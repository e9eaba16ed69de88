package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;

/** Loads what is between cases and the systems of departments. */
@ApplicationScoped
class HandoverStore {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int BATCH = 100;

    private final EntityManager entities;

    @Inject
    HandoverStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(HandoverEntity begun) {
        entities.persist(begun);
    }

    void add(AnswerEntity arrived) {
        entities.persist(arrived);
    }

    Optional<HandoverEntity> of(CaseId handled) {
        return Optional.ofNullable(entities.find(HandoverEntity.class, handled.value()));
    }

    /** The handover of a case to the system, locked. */
    Optional<HandoverEntity> lock(CaseId handled, String system) {
        return Optional.ofNullable(entities.find(HandoverEntity.class, handled.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isTo(system));
    }

    void handedOver(CaseId handled, Instant at) {
        entities.createQuery(
                        "update csHandover h set h.handedOverAt = :at where h.caseId = :of and h.handedOverAt is null")
                .setParameter("at", at.truncatedTo(ChronoUnit.MICROS))
                .setParameter("of", handled.value())
                .executeUpdate();
    }

    Optional<CaseEntity> numbered(CaseNumber number) {
        return entities.createQuery("select c from csCase c where c.number = :number", CaseEntity.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    Optional<AnswerEntity> answer(String system, String id) {
        return entities.createQuery(
                        "select a from csAnswer a where a.system = :system and a.answer = :id", AnswerEntity.class)
                .setParameter("system", system)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    AnswerEntity find(UUID answer) {
        return entities.find(AnswerEntity.class, answer);
    }

    AnswerEntity lock(UUID answer) {
        return entities.find(AnswerEntity.class, answer, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The first answers to settle whose ids come after this one: all before them in their cases are settled. */
    List<UUID> dueAfter(Optional<UUID> last) {
        return entities.createQuery(
                        "select a.id from csAnswer a, csHandover h where a.state = :waiting"
                                + " and h.caseId = a.caseId and h.system = a.system and h.handedOverAt is not null"
                                + " and a.sequence <= h.settled + 1 and a.id > :last order by a.id",
                        UUID.class)
                .setParameter("waiting", AnswerEntity.State.WAITING)
                .setParameter("last", last.orElse(FIRST))
                .setMaxResults(BATCH)
                .getResultList();
    }

    long waitingAnswers() {
        return entities.createQuery("select count(a) from csAnswer a where a.state = :waiting", Long.class)
                .setParameter("waiting", AnswerEntity.State.WAITING)
                .getSingleResult();
    }

    long waitingHandovers() {
        return entities.createQuery("select count(h) from csHandover h where h.handedOverAt is null", Long.class)
                .getSingleResult();
    }
}
