package org.zhengwu.runtime.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhengwu.runtime.persistence.CurrentEntities;
import org.zhengwu.runtime.persistence.UnitFactory;
import org.zhengwu.runtime.transaction.Transactions;

/** The server's own transactions. */
@ApplicationScoped
class JtaTransactions implements Transactions, CurrentEntities {

    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    private final JtaBoundary boundary;
    private final UnitFactory unit;
    private final TransactionSynchronizationRegistry registry;
    private final Object key = new Object();

    @Inject
    JtaTransactions(JtaBoundary boundary, UnitFactory unit) {
        this.boundary = boundary;
        this.unit = unit;
        this.registry = ServerHost.lookUp(REGISTRY, TransactionSynchronizationRegistry.class);
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return boundary.required(work);
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        return boundary.requiresNew(work);
    }

    @Override
    public boolean isActive() {
        int status = registry.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean isInTransaction() {
        return isActive();
    }

    @Override
    public void afterCompletion(Consumer<Boolean> action) {
        if (!isActive()) {
            throw new IllegalStateException("There is no transaction");
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before.
            }

            @Override
            public void afterCompletion(int status) {
                action.accept(status == Status.STATUS_COMMITTED);
            }
        });
    }

    @Override
    public EntityManager get() {
        if (!isActive()) {
            return unit.get().createEntityManager();
        }
        if (registry.getResource(key) instanceof EntityManager present) {
            return present;
        }
        EntityManager opened = unit.get().createEntityManager();
        registry.putResource(key, opened);
        afterCompletion(committed -> opened.close());
        return opened;
    }
}
