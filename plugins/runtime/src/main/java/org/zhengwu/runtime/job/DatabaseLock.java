package org.zhengwu.runtime.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;

/**
 * Lets one instance at a time work: a row of the database is locked for the length of a transaction, so
 * that a crash frees it.
 */
@ApplicationScoped
public class DatabaseLock {

    private final Transactions transactions;
    private final Statements statements;

    /** Those whose rows were seen, which nobody removes. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Inject
    DatabaseLock(Transactions transactions, Statements statements) {
        this.transactions = transactions;
        this.statements = statements;
    }

    /** Runs work in a transaction of its own that holds the lock; empty where another instance holds it. */
    public <T> Optional<T> tryAlone(String name, Supplier<T> work) {
        ensure(name);
        return transactions.requiresNew(() -> {
            String locking = "select name from rt_lock where name = ? for update skip locked";
            return statements.column(locking, name).isEmpty() ? Optional.<T>empty() : Optional.of(work.get());
        });
    }

    /** Waits for the lock in the present transaction and holds it to the transaction's end. */
    public void hold(String name) {
        ensure(name);
        statements.column("select name from rt_lock where name = ? for update", name);
    }

    private void ensure(String name) {
        if (known.contains(name)) {
            return;
        }
        boolean absent = transactions.requiresNew(() -> statements
                .column("select name from rt_lock where name = ?", name)
                .isEmpty());
        if (absent) {
            insert(name);
        }
        known.add(name);
    }

    private void insert(String name) {
        try {
            transactions.requiresNew(() -> statements.update("insert into rt_lock (name) values (?)", name));
        } catch (PersistenceException another) {
            // Another instance was faster; that the row is there is all that counts.
            boolean present = transactions.requiresNew(() -> !statements
                    .column("select name from rt_lock where name = ?", name)
                    .isEmpty());
            if (!present) {
                throw another;
            }
        }
    }
}
