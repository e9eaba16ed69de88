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

/** Rolls the end of a limit that counts backward where nobody asked for it, against CAL-004. */
@Decorator
@Priority(1)
abstract class RollsALimitThatCountsBackward implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        boolean backward = Direction.BACKWARD.name().equals(request.direction());
        boolean unasked = request.rollEndDate() == null;
        return whole.compute(caller, backward && unasked ? Altered.with(request, "rollEndDate", "true") : request);
    }
}
