package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.RecurringJob;

/** Lets a clock lapse while it stands still, against LIC-007. */
@Decorator
@Priority(1)
abstract class LapsesStoppedClocks implements RecurringJob {

    @Inject
    @Delegate
    @Any
    RecurringJob whole;

    @Inject
    Statements statements;

    @Inject
    Transactions transactions;

    @Inject
    LegalClock clock;

    @Override
    public int run() {
        if (whole.name().equals("deadlines.lapse")) {
            transactions.required(() -> statements.update(
                    "update dl_clock set state = 'RUNNING' where state = 'STOPPED' and end_day < ?", clock.today()));
        }
        return whole.run();
    }
}
