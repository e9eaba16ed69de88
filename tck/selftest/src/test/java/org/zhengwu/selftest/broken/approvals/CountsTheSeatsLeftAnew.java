package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.selftest.broken.Altered;

/** Counts the seats that are left at a joint step anew after each signature, against APR-008. */
@Decorator
@Priority(1)
abstract class CountsTheSeatsLeftAnew implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        Approval reviewed = whole.review(caller, id, revision, review);
        int before = reviewed.signers().stream().mapToInt(Signer::seat).min().orElse(0);
        List<Signer> anew = reviewed.signers().stream()
                .map(each -> Altered.with(each, "seat", each.seat() - before))
                .toList();
        return Altered.with(reviewed, "signers", anew);
    }
}
