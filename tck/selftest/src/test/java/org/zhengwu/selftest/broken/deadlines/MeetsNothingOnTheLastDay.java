package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Takes the last day of a limit for a day too late, against LIC-002. */
@Decorator
@Priority(1)
abstract class MeetsNothingOnTheLastDay implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline meet(DeadlineId id, LocalDate day) {
        Deadline clock = whole.explain(id).deadline();
        return whole.meet(
                id,
                clock.matter().equals("permit-supplement-notice") && day.equals(clock.end()) ? day.plusDays(1) : day);
    }
}
