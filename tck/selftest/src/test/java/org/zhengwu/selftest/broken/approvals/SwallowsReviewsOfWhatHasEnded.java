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
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ReviewDraft;

/** Answers the review of what has ended with the approval as it is, against APR-002. */
@Decorator
@Priority(1)
abstract class SwallowsReviewsOfWhatHasEnded implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        try {
            return whole.review(caller, id, revision, review);
        } catch (StepNotAllowedException refused) {
            return whole.find(caller, id)
                    .filter(found -> found.state() == ApprovalState.CANCELLED)
                    .orElseThrow(() -> refused);
        }
    }
}
