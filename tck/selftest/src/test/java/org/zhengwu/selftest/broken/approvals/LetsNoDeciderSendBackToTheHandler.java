package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ReviewDraft;

/** Lets those who decide send back to steps alone, against APR-010. */
@Decorator
@Priority(1)
abstract class LetsNoDeciderSendBackToTheHandler implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        boolean toHandler = "SEND_BACK".equals(review.opinion()) && review.toStep() == null;
        whole.find(caller, id)
                .filter(found -> toHandler && found.state() == ApprovalState.REVIEWED)
                .ifPresent(found -> {
                    throw new StepNotAllowedException("SEND_BACK", found.state().name(), Set.of());
                });
        return whole.review(caller, id, revision, review);
    }
}
