package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Tells not when a clock was cancelled, against DLN-003. */
@Decorator
@Priority(1)
abstract class CancelsWithoutATime implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline cancel(DeadlineId id) {
        return Altered.with(whole.cancel(id), "closedAt", null);
    }
}
