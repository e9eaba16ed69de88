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

/** Leaves the withdrawal of the whole out of the history of a part, against JNT-003. */
@Decorator
@Priority(1)
abstract class HidesThatAPartWasTakenBack implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        List<HistoryEntry> steps = whole.history(caller, id);
        boolean isPart =
                whole.find(caller, id).filter(found -> found.whole() != null).isPresent();
        return steps.stream()
                .filter(each -> !isPart || each.step() != CaseStep.WITHDRAW)
                .toList();
    }
}
