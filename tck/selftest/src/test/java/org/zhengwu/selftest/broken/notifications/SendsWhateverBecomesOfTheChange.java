package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Sends a notice in a transaction of its own, against NTF-002. */
@Decorator
@Priority(1)
abstract class SendsWhateverBecomesOfTheChange implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    @Inject
    Transactions transactions;

    /** In a transaction of its own the delegate is this decorator again. */
    private final ThreadLocal<Boolean> alone = ThreadLocal.withInitial(() -> false);

    @Override
    public NoticeId send(NoticeOrder order) {
        if (alone.get()) {
            return whole.send(order);
        }
        alone.set(true);
        try {
            return transactions.requiresNew(() -> whole.send(order));
        } finally {
            alone.remove();
        }
    }
}
