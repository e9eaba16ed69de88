package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.selftest.broken.Altered;

/** Computes the limits of 2025 without the make-up days of its notice, against CAL-009. */
@Decorator
@Priority(1)
abstract class LacksTheNoticeOf2025 implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {

        Computation found = whole.compute(caller, request);
        boolean passesOne = found.explanation().stream()
                .anyMatch(each -> each.day().getYear() == 2025
                        && each.kind() == DayKind.MAKE_UP_WORKING_DAY
                        && each.effect() == DayEffect.COUNTED);
        return passesOne ? Altered.with(found, "end", found.end().plusDays(1)) : found;
    }
}
