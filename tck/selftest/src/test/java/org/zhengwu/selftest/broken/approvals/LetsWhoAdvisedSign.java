package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.selftest.broken.Altered;

/** Lets who gave an opinion sign another step, against APR-020. */
@Decorator
@Priority(1)
abstract class LetsWhoAdvisedSign implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        boolean advised = whole.find(caller, id)
                .filter(found -> found.signatures().stream()
                        .anyMatch(each ->
                                each.opinion() == Opinion.ADVISE && each.by().equals(caller.account())))
                .isPresent();
        Caller signer = advised ? Altered.with(caller, "account", new AccountId(UUID.randomUUID())) : caller;
        return whole.review(signer, id, revision, review);
    }
}
