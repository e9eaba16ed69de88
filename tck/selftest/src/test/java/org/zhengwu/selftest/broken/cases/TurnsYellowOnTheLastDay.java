package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;

/** Stays green to the last day, against CSE-105. */
@Decorator
@Priority(1)
abstract class TurnsYellowOnTheLastDay implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Inject
    LegalClock days;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> Altered.with(
                        found,
                        "clocks",
                        found.clocks().stream().map(this::broken).toList()));
    }

    private CaseClock broken(CaseClock clock) {
        boolean early = clock.light() == Light.YELLOW && clock.end().isAfter(days.today());
        return early ? Altered.with(clock, "light", Light.GREEN) : clock;
    }
}
