package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.Outbox;

/** Leaves the open clocks with an organ that was merged, against DLN-006. */
@Decorator
@Priority(1)
abstract class LeavesClocksWithTheEndedOrgan implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        if (!(event instanceof OrganMerged)) {
            whole.add(event);
        }
    }
}
