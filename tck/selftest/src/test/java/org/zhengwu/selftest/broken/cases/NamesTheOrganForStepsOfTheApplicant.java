package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.selftest.broken.Altered;

/** Names the organ in the history for what the applicant did, too, against ITM-013. */
@Decorator
@Priority(1)
abstract class NamesTheOrganForStepsOfTheApplicant implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        List<HistoryEntry> taken = whole.history(caller, id);
        OrganId organ = whole.find(caller, id).orElseThrow().organ();
        return taken.stream()
                .map(each -> each.organ() == null ? Altered.with(each, "organ", organ) : each)
                .toList();
    }
}
