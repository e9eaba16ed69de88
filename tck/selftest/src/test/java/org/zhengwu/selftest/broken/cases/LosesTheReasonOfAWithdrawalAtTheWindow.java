package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.WithdrawalDraft;

/** Keeps no reason of a withdrawal that a window records, against CSE-107. */
@Decorator
@Priority(1)
abstract class LosesTheReasonOfAWithdrawalAtTheWindow implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        return whole.withdraw(caller, id, revision, caller.has(Role.OFFICIAL) ? new WithdrawalDraft(null) : draft);
    }
}
