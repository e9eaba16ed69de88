package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.selftest.broken.Altered;

/** Shows what a colleague advised no longer once the reviews have ended, against APR-019. */
@Decorator
@Priority(1)
abstract class ForgetsAdviceOnceReviewed implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        return whole.list(caller, filter, page).map(ForgetsAdviceOnceReviewed::withoutAdvice);
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(ForgetsAdviceOnceReviewed::withoutAdvice);
    }

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        return withoutAdvice(whole.review(caller, id, revision, review));
    }

    private static Approval withoutAdvice(Approval approval) {
        return approval.state() == ApprovalState.IN_REVIEW
                ? approval
                : Altered.with(
                        approval,
                        "signatures",
                        approval.signatures().stream()
                                .filter(signature -> signature.opinion() != Opinion.ADVISE)
                                .toList());
    }
}
