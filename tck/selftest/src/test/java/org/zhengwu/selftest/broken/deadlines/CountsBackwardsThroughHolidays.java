package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.selftest.broken.Altered;

/** Counts every day as a working day where it counts backwards, against LIC-011. */
@Decorator
@Priority(1)
abstract class CountsBackwardsThroughHolidays implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        boolean backward = "BACKWARD".equals(request.direction()) && "WORKING_DAY".equals(request.unit());
        Computation found = whole.compute(caller, backward ? Altered.with(request, "unit", "CALENDAR_DAY") : request);
        return backward ? Altered.with(found, "unit", LimitUnit.WORKING_DAY) : found;
    }
}
