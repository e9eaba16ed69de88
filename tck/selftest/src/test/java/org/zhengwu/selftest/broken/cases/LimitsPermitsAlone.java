package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.selftest.broken.Altered;

/** Runs the statutory limit of permits alone, against LIC-004. */
@Decorator
@Priority(1)
abstract class LimitsPermitsAlone implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case accept(Caller caller, CaseId id, Revision revision) {
        Case accepted = whole.accept(caller, id, revision);
        boolean permit = accepted.item().typeCode().equals("01");
        List<CaseClock> clocks = accepted.clocks().stream()
                .filter(clock -> permit || clock.kind() == ClockKind.PROMISED)
                .toList();
        return Altered.with(accepted, "clocks", clocks);
    }
}
