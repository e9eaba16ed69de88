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
import org.zhengwu.api.technical.approvals.HearingDraft;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.selftest.broken.Altered;

/** Goes on without a hearing where the flow asks for one, against APR-016. */
@Decorator
@Priority(1)
abstract class MakesUpTheHearing implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        boolean waits = review.hearing() == null
                && whole.find(caller, id)
                        .map(Approval::step)
                        .filter("hearing"::equals)
                        .isPresent();
        return whole.review(
                caller, id, revision, waits ? Altered.with(review, "hearing", HearingDraft.notNeeded("从略")) : review);
    }
}
