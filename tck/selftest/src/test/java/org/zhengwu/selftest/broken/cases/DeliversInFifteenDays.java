package org.zhengwu.selftest.broken.cases;

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

/** Takes fifteen working days for the delivery, against LIC-008. */
@Decorator
@Priority(1)
abstract class DeliversInFifteenDays implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline start(ClockStart start) {

        boolean delivery = start.matter().equals("permit-delivery");
        return whole.start(delivery ? Altered.with(start, "ownLimit", new Limit(15, LimitUnit.WORKING_DAY)) : start);
    }
}
