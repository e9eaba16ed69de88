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
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.selftest.broken.Altered;

/** Counts the day itself where it counts backwards, against LIC-011. */
@Decorator
@Priority(1)
abstract class CountsBackwardsADayShort implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {

        Computation found = whole.compute(caller, request);
        boolean back = found.direction() == Direction.BACKWARD;
        return back ? Altered.with(found, "end", found.end().plusDays(1)) : found;
    }
}
