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

/** Calls the end of a limit of calendar days final, though it rolled in a year without a notice, against CAL-007. */
@Decorator
@Priority(1)
abstract class NeverCallsCalendarDaysProvisional implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        Computation computed = whole.compute(caller, request);
        return computed.unit() == LimitUnit.CALENDAR_DAY ? Altered.with(computed, "provisional", false) : computed;
    }
}
