package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Offers no withdrawal during a special procedure, against CSE-103. */
@Decorator
@Priority(1)
abstract class OffersNoWayBackDuringAProcedure implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft) {
        return offered(whole.suspend(caller, id, revision, draft));
    }

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(OffersNoWayBackDuringAProcedure::offered);
    }

    private static Case offered(Case found) {
        boolean stopped = found.state() == CaseState.SUSPENDED;
        List<CaseStep> allowed = found.allowed().stream()
                .filter(step -> !stopped || step != CaseStep.WITHDRAW)
                .toList();
        return Altered.with(found, "allowed", allowed);
    }
}
