package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.selftest.broken.Altered;

/** Lets any colleague take back what the handler proposed, against APR-013. */
@Decorator
@Priority(1)
abstract class WithdrawsForAnybody implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        Caller handler = whole.find(caller, id)
                .map(Approval::handler)
                .map(account -> Altered.with(caller, "account", account))
                .orElse(caller);
        return whole.withdraw(handler, id, revision);
    }
}
