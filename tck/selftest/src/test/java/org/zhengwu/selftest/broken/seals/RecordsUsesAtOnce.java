package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.seals.Seals;

/** Records the use of a seal whether or not the document is given out, against SEA-003. */
@Decorator
@Priority(1)
abstract class RecordsUsesAtOnce implements Seals {

    @Inject
    @Delegate
    @Any
    Seals whole;

    @Inject
    Transactions transactions;

    /** In a transaction of its own the delegate is this decorator again. */
    private final ThreadLocal<Boolean> alone = ThreadLocal.withInitial(() -> false);

    @Override
    public Optional<byte[]> seal(OrganId organ, Subject subject, String page) {
        if (alone.get()) {
            return whole.seal(organ, subject, page);
        }
        alone.set(true);
        try {
            return transactions.requiresNew(() -> whole.seal(organ, subject, page));
        } finally {
            alone.remove();
        }
    }
}
