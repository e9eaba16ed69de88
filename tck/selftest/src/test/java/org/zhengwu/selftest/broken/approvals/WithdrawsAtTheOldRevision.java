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

/** Tells the old revision after a withdrawal, against REV-002. */
@Decorator
@Priority(1)
abstract class WithdrawsAtTheOldRevision implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        return Altered.with(whole.withdraw(caller, id, revision), "revision", revision);
    }
}
