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

/** Makes up the reasons for sending a case back, against APR-003. */
@Decorator
@Priority(1)
abstract class SendsBackWithoutReasons implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {

        return whole.review(caller, id, revision, review.text() == null ? Altered.with(review, "text", "从略") : review);
    }
}
