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
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.StepAction;
import org.zhengwu.api.application.cases.StepStatus;
import org.zhengwu.spi.LegalClock;

/** Tells a step of a case that was never submitted, against ITM-013. */
@Decorator
@Priority(1)
abstract class TellsTheStepsOfDrafts implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Inject
    LegalClock clock;

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        List<HistoryEntry> found = whole.history(caller, id);
        return !found.isEmpty()
                ? found
                : List.of(new HistoryEntry(
                        1,
                        CaseStep.CHANGE,
                        CaseState.DRAFT,
                        StepAction.OTHER,
                        StepStatus.DONE,
                        clock.today(),
                        clock.now(),
                        clock.now(),
                        caller.account(),
                        null,
                        List.of()));
    }
}
