package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.WithdrawalDraft;

/** Lets the organ end what it is late with, in the applicant's name, against CSE-110. */
@Decorator
@Priority(1)
abstract class LetsTheWindowWithdraw implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        Caller asApplicant = whole.find(caller, id)
                .map(found -> Scope.ofParties(Set.of(found.applicant().party())))
                .map(party -> caller.within(caller.scope().or(party)))
                .orElse(caller);
        return whole.withdraw(asApplicant, id, revision, draft);
    }
}
