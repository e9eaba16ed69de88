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
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.selftest.broken.Altered;

/** Tells a submission at the window as one of the applicant, against ITM-013. */
@Decorator
@Priority(1)
abstract class HidesTheWindowThatSubmitted implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        return whole.history(caller, id).stream()
                .map(each -> each.step() == CaseStep.SUBMIT ? Altered.with(each, "organ", null) : each)
                .toList();
    }
}
