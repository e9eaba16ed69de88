package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets one change of divisions and organs happen at a time, on all servers, and stamps each. A server asks
 * for the stamp with every question and thereby learns of what another one changed.
 */
@ApplicationScoped
class DirectoryState {

    private final EntityManager entities;

    @Inject
    DirectoryState(EntityManager entities) {
        this.entities = entities;
    }

    /** Does a change in the present transaction; what it checks stays true until the commit. */
    <T> T change(Supplier<T> work) {
        stamp();
        T result = work.get();
        entities.flush();
        // What was remembered under the first stamp may lack the change; that stamp is never committed.
        stamp();
        return result;
    }

    private void stamp() {
        StateEntity state = entities.find(StateEntity.class, StateEntity.DIRECTORY, LockModeType.PESSIMISTIC_WRITE);
        state.changed(UUID.randomUUID());
        entities.flush();
    }

    /** The stamp of the last change. */
    UUID lastStamp() {
        return entities.createQuery("select s.stamp from idState s where s.name = :name", UUID.class)
                .setParameter("name", StateEntity.DIRECTORY)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }
}
