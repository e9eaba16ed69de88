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

/** Answers the urging of what has ended with the approval as it is, against APR-014. */
@Decorator
@Priority(1)
abstract class SwallowsLateUrging implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval urge(Caller caller, ApprovalId id, Revision revision) {
        try {
            return whole.urge(caller, id, revision);
        } catch (StepNotAllowedException swallowed) {
            return whole.find(caller, id).orElseThrow();
        }
    }
}
