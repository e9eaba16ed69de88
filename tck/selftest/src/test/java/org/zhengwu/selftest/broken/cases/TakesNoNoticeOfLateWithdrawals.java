package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.WithdrawalDraft;

/** Answers a withdrawal after the decision as if it were done, against CSE-107. */
@Decorator
@Priority(1)
abstract class TakesNoNoticeOfLateWithdrawals implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        try {
            return whole.withdraw(caller, id, revision, draft);
        } catch (StepNotAllowedException late) {
            return whole.find(caller, id).orElseThrow();
        }
    }
}
