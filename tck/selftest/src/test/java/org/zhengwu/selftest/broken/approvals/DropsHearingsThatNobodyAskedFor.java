package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.selftest.broken.Altered;

/** Drops the hearing that is recorded where the flow asks for none, against APR-016. */
@Decorator
@Priority(1)
abstract class DropsHearingsThatNobodyAskedFor implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        try {
            return whole.review(caller, id, revision, review);
        } catch (InvalidInputException refused) {
            if (refused.violations().stream().allMatch(each -> each.code().equals("not-asked"))) {
                return whole.review(caller, id, revision, Altered.with(review, "hearing", null));
            }
            throw refused;
        }
    }
}
