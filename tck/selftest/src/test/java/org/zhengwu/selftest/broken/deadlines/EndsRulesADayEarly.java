package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Starts a clock on the last day of a rule by another limit, against DLN-002. */
@Decorator
@Priority(1)
abstract class EndsRulesADayEarly implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline start(ClockStart start) {
        Deadline started = whole.start(start);
        boolean last =
                start.startDay().equals(whole.explain(started.id()).rule().validTo());
        return last ? Altered.with(started, "limit", new Limit(20, LimitUnit.WORKING_DAY)) : started;
    }
}
