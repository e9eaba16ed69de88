package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.HistoryEntry;

/** Tells the steps of a case to the organ that handles it alone, against ACC-005. */
@Decorator
@Priority(1)
abstract class HidesTheHistoryFromTheSuperior implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        boolean above = whole.find(caller, id)
                .filter(found -> caller.actingFor() == null && caller.organs().noneMatch(found.organ()::equals))
                .filter(found -> caller.grants().stream()
                        .noneMatch(grant -> grant.entrusted().contains(found.organ())))
                .isPresent();
        if (above) {
            throw new NotFoundException("case");
        }
        return whole.history(caller, id);
    }
}
