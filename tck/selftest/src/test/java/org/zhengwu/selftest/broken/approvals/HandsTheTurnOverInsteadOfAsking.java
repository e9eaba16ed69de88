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
import org.zhengwu.api.technical.approvals.ColleagueDraft;

/** Hands the turn over to the colleague who is asked for an opinion, against APR-019. */
@Decorator
@Priority(1)
abstract class HandsTheTurnOverInsteadOfAsking implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval delegate(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return whole.transfer(caller, id, revision, colleague);
    }
}
