package org.zhengwu.runtime.se;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.persistence.UnitFactory;

/** One transaction; it begins in the database with the first use of the entity manager. */
final class LocalTransaction {

    private static final Logger LOG = System.getLogger(LocalTransaction.class.getName());

    private final UnitFactory unit;
    private final List<Consumer<Boolean>> completions = new ArrayList<>();
    private @Nullable EntityManager entities;
    private boolean doomed;
    private boolean committed;

    LocalTransaction(UnitFactory unit) {
        this.unit = unit;
    }

    EntityManager entityManager() {
        EntityManager opened = entities;
        if (opened == null) {
            opened = unit.get().createEntityManager();
            opened.getTransaction().begin();
            entities = opened;
        }
        return opened;
    }

    void markForRollback() {
        doomed = true;
    }

    void afterCompletion(Consumer<Boolean> action) {
        completions.add(action);
    }

    /** Commits, or rolls back; throws {@link RollbackException} where it was to commit and could not. */
    void end(boolean commits) {
        EntityManager used = entities;
        try {
            if (commits && doomed) {
                throw new RollbackException("The transaction was marked for rollback");
            }
            if (commits && used != null) {
                used.getTransaction().commit();
            }
            committed = commits;
        } finally {
            if (used != null) {
                close(used);
            }
        }
    }

    private static void close(EntityManager used) {
        try {
            if (used.getTransaction().isActive()) {
                used.getTransaction().rollback();
            }
        } finally {
            used.close();
        }
    }

    void tellCompletion() {
        for (Consumer<Boolean> completion : completions) {
            try {
                completion.accept(committed);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.ERROR,
                        "An action after the transaction failed: {0}",
                        failed.getClass().getName());
            }
        }
    }
}
