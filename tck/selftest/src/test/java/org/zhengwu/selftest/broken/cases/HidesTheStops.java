package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.selftest.broken.Altered;

/** Explains the clocks without their stops, against CSE-104. */
@Decorator
@Priority(1)
abstract class HidesTheStops implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<Deadline> deadlines(Caller caller, CaseId id) {
        return whole.deadlines(caller, id).stream()
                .map(clock -> Altered.with(clock, "pauses", List.of()))
                .toList();
    }
}
