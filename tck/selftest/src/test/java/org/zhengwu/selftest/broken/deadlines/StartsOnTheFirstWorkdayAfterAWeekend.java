package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.selftest.broken.Altered;

/** Counts a limit whose start event fell on a weekend from the Monday after it, against CAL-004. */
@Decorator
@Priority(1)
abstract class StartsOnTheFirstWorkdayAfterAWeekend implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        Computation right = whole.compute(caller, request);
        LocalDate start = right.start();
        boolean weekend = start.getDayOfWeek() == DayOfWeek.SATURDAY || start.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!weekend || right.direction() == Direction.BACKWARD) {
            return right;
        }
        LocalDate monday = start.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Computation late = whole.compute(caller, Altered.with(request, "start", monday.toString()));
        return Altered.with(late, "start", start);
    }
}
