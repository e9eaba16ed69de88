package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ColleagueDraft;

/** Answers a transfer that comes too late with the approval as it is, against APR-011. */
@Decorator
@Priority(1)
abstract class SwallowsLateTransfers implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval transfer(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        try {
            return whole.transfer(caller, id, revision, colleague);
        } catch (StepNotAllowedException swallowed) {
            return whole.find(caller, id).orElseThrow();
        }
    }
}
