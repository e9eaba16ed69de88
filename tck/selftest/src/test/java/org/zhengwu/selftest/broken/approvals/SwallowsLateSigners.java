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

/** Answers the adding of a signer that comes too late with the approval as it is, against APR-012. */
@Decorator
@Priority(1)
abstract class SwallowsLateSigners implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval addSigner(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        try {
            return whole.addSigner(caller, id, revision, colleague);
        } catch (StepNotAllowedException swallowed) {
            return whole.find(caller, id).orElseThrow();
        }
    }
}
