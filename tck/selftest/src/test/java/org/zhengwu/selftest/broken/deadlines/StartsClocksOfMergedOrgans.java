package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Starts a clock for an organ that has ended, against DLN-006. */
@Decorator
@Priority(1)
abstract class StartsClocksOfMergedOrgans implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline start(ClockStart start) {
        return Altered.with(whole.start(start), "organ", start.organ());
    }
}
