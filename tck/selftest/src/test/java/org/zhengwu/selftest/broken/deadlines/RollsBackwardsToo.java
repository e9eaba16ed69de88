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

/** Lets an end roll on that is counted backwards, against LIC-011. */
@Decorator
@Priority(1)
abstract class RollsBackwardsToo implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        boolean rolls = "BACKWARD".equals(request.direction()) && request.rollEndDate() == null;
        return whole.compute(caller, rolls ? Altered.with(request, "rollEndDate", "true") : request);
    }
}
