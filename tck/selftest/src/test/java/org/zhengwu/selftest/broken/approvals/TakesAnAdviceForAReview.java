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
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.selftest.broken.Altered;

/** Takes an advice for consent, against APR-002. */
@Decorator
@Priority(1)
abstract class TakesAnAdviceForAReview implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        return whole.review(
                caller,
                id,
                revision,
                "ADVISE".equals(review.opinion()) ? Altered.with(review, "opinion", "AGREE") : review);
    }
}
