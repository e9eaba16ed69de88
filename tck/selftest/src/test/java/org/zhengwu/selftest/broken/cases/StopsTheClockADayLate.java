package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Counts the first day of a special procedure, against LIC-007. */
@Decorator
@Priority(1)
abstract class StopsTheClockADayLate implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline stop(DeadlineId id, LocalDate firstDayNotCounted, String reason) {
        return whole.stop(id, firstDayNotCounted.plusDays(1), reason);
    }
}
