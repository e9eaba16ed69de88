package org.zhengwu.runtime.se;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.persistence.CurrentEntities;
import org.zhengwu.runtime.persistence.UnitFactory;
import org.zhengwu.runtime.transaction.Transactions;

/** Transactions of the one database, bound to the thread. */
@ApplicationScoped
class LocalTransactions implements Transactions, CurrentEntities {

    private final UnitFactory unit;

    // Not static: two containers on one thread have a transaction each.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable LocalTransaction> present = new ThreadLocal<>();

    @Inject
    LocalTransactions(UnitFactory unit) {
        this.unit = unit;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return supply(present.get() == null, work);
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        return supply(true, work);
    }

    private <T> T supply(boolean isNew, Supplier<T> work) {
        try {
            return call(isNew, work::get, RollbackRule.UNCHECKED);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Runs work in a new transaction, or in the present one. */
    <T> T call(boolean isNew, Work<T> work, RollbackRule rule) throws Exception {
        LocalTransaction joined = present.get();
        if (!isNew && joined != null) {
            try {
                return work.call();
            } catch (Throwable thrown) {
                if (rule.rollsBackOn(thrown)) {
                    joined.markForRollback();
                }
                throw thrown;
            }
        }
        LocalTransaction own = new LocalTransaction(unit);
        present.set(own);
        boolean commits = false;
        try {
            T result = work.call();
            commits = true;
            return finish(own, joined, result);
        } catch (Throwable thrown) {
            if (!commits) {
                end(own, joined, !rule.rollsBackOn(thrown));
            }
            throw thrown;
        }
    }

    private <T> T finish(LocalTransaction own, @Nullable LocalTransaction outer, T result) {
        end(own, outer, true);
        return result;
    }

    private void end(LocalTransaction own, @Nullable LocalTransaction outer, boolean commits) {
        try {
            own.end(commits);
        } finally {
            restore(outer);
            own.tellCompletion();
        }
    }

    /** Runs work outside the present transaction. */
    <T> T callSuspended(Work<T> work) throws Exception {
        LocalTransaction suspended = present.get();
        present.remove();
        try {
            return work.call();
        } finally {
            restore(suspended);
        }
    }

    private void restore(@Nullable LocalTransaction outer) {
        if (outer == null) {
            present.remove();
        } else {
            present.set(outer);
        }
    }

    @Override
    public boolean isActive() {
        return present.get() != null;
    }

    @Override
    public boolean isInTransaction() {
        return isActive();
    }

    @Override
    public void afterCompletion(Consumer<Boolean> action) {
        LocalTransaction transaction = present.get();
        if (transaction == null) {
            throw new IllegalStateException("There is no transaction");
        }
        transaction.afterCompletion(action);
    }

    @Override
    public EntityManager get() {
        LocalTransaction transaction = present.get();
        return transaction == null ? unit.get().createEntityManager() : transaction.entityManager();
    }

    /** Work that may throw anything. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Exception;
    }
}
