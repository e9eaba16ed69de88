package org.zhengwu.runtime.transaction;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work in transactions, in a server as in a plain JVM; what throws is rolled back. */
public interface Transactions {

    /** Runs work in the present transaction, or in a new one where there is none. */
    <T> T required(Supplier<T> work);

    /** Runs work in a transaction of its own, committed on return; the present one waits. */
    <T> T requiresNew(Supplier<T> work);

    /** Like {@link #required(Supplier)}, for work that gives nothing. */
    default void required(Runnable work) {
        required(() -> {
            work.run();
            return true;
        });
    }

    /** Like {@link #requiresNew(Supplier)}, for work that gives nothing. */
    default void requiresNew(Runnable work) {
        requiresNew(() -> {
            work.run();
            return true;
        });
    }

    /** Whether a transaction is active on this thread. */
    boolean isActive();

    /**
     * Runs an action when the present transaction has ended, with whether it committed. The action must
     * not use the database on this thread.
     *
     * @throws IllegalStateException if there is no transaction
     */
    void afterCompletion(Consumer<Boolean> action);
}
