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
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.selftest.broken.Altered;

/** Rolls an end over a weekend and lets it stand on a holiday, against CAL-010. */
@Decorator
@Priority(1)
abstract class RollsOverWeekendsOnly implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {

        Computation found = whole.compute(caller, request);
        LocalDate end = found.explanation().stream()
                .filter(each -> each.effect() == DayEffect.ROLLED_OVER && each.kind() == DayKind.HOLIDAY)
                .map(ExplainedDay::day)
                .findFirst()
                .orElse(found.end());
        return Altered.with(found, "end", end);
    }
}
