package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.selftest.broken.Altered;

/** Explains a limit that is counted backward from its end, against CAL-004. */
@Decorator
@Priority(1)
abstract class ExplainsBackwardsInOrder implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        Computation found = whole.compute(caller, request);
        List<ExplainedDay> sorted = found.explanation().stream()
                .sorted(Comparator.comparing(ExplainedDay::day))
                .toList();
        return Altered.with(found, "explanation", sorted);
    }
}
