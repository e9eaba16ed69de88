package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.selftest.broken.Altered;

/** Counts forward where the direction is unknown, against CAL-012. */
@Decorator
@Priority(1)
abstract class TakesAnyDirection implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        boolean known = List.of("FORWARD", "BACKWARD").contains(String.valueOf(request.direction()));
        return whole.compute(caller, known ? request : Altered.with(request, "direction", null));
    }
}
