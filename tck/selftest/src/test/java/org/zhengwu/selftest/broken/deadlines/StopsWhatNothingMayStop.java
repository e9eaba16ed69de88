package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Answers as if it had stopped a clock that nothing may stop, against LIC-007. */
@Decorator
@Priority(1)
abstract class StopsWhatNothingMayStop implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline stop(DeadlineId id, LocalDate firstDayNotCounted, String reason) {
        try {
            return whole.stop(id, firstDayNotCounted, reason);
        } catch (RuleViolatedException refused) {
            return whole.explain(id).deadline();
        }
    }
}
