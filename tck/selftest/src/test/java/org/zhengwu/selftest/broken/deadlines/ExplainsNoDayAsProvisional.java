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
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.selftest.broken.Altered;

/** Marks a computed end as provisional, but none of the days that make it so, against CAL-007. */
@Decorator
@Priority(1)
abstract class ExplainsNoDayAsProvisional implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        Computation computed = whole.compute(caller, request);
        List<ExplainedDay> days = computed.explanation().stream()
                .map(each -> Altered.with(each, "provisional", false))
                .toList();
        return Altered.with(computed, "explanation", days);
    }
}
