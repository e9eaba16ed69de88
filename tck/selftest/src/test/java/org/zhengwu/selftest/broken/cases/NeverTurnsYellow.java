package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.selftest.broken.Altered;

/** Stays green until it is too late, against CSE-105. */
@Decorator
@Priority(1)
abstract class NeverTurnsYellow implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> Altered.with(
                        found,
                        "clocks",
                        found.clocks().stream()
                                .map(clock -> clock.light() == Light.YELLOW
                                        ? Altered.with(clock, "light", Light.GREEN)
                                        : clock)
                                .toList()));
    }
}
