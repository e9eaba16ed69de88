package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;

/** Counts the day of the start event, against CAL-004. */
@Decorator
@Priority(1)
abstract class CountsTheStartDay implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        if (!request.check().violations().isEmpty()) {
            return whole.compute(caller, request);
        }
        LocalDate dayBefore = request.check().orThrow().start().minusDays(1);
        return whole.compute(
                caller,
                new ComputationRequest(
                        dayBefore.toString(),
                        request.days(),
                        request.unit(),
                        request.division(),
                        request.direction(),
                        request.rollEndDate()));
    }
}
