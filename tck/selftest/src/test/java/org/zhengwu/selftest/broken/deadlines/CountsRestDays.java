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
import org.zhengwu.selftest.broken.Altered;

/** Counts Saturdays, Sundays and holidays as working days, against CAL-001. */
@Decorator
@Priority(1)
abstract class CountsRestDays implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {

        boolean working = "WORKING_DAY".equals(request.unit());
        return whole.compute(caller, working ? Altered.with(request, "unit", "CALENDAR_DAY") : request);
    }
}
