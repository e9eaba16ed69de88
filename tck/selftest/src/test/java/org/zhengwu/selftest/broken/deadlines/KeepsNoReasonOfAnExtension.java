package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Keeps the same words as the reason of every extension, against LIC-004. */
@Decorator
@Priority(1)
abstract class KeepsNoReasonOfAnExtension implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline extend(Caller grantedBy, DeadlineId id, int days, String reason) {
        return whole.extend(grantedBy, id, days, "延长期限");
    }
}
