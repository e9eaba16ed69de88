package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.SharingState;

/** Loads what sources of shared data are asked for. */
@ApplicationScoped
class SharedStore {

    private final EntityManager entities;

    @Inject
    SharedStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(SharedEntity awaited) {
        entities.persist(awaited);
    }

    /** The materials of a case, in the order of their codes. */
    List<SharedEntity> of(CaseId of) {
        return entities.createQuery("select s from csShared s where s.caseId = :of order by s.slot", SharedEntity.class)
                .setParameter("of", of.value())
                .getResultList();
    }

    SharedEntity lock(SharedEntity seen) {
        return entities.find(SharedEntity.class, seen.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets what was not answered while the case was open. */
    void dropAwaited(CaseId of) {
        entities.createQuery("delete from csShared s where s.caseId = :of and s.state = :awaited")
                .setParameter("of", of.value())
                .setParameter("awaited", SharingState.AWAITED)
                .executeUpdate();
    }

    long awaited() {
        return entities.createQuery("select count(s) from csShared s where s.state = :awaited", Long.class)
                .setParameter("awaited", SharingState.AWAITED)
                .getSingleResult();
    }
}
