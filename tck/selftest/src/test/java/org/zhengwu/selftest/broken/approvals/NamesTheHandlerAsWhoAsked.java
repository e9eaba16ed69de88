package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.selftest.broken.Altered;

/** Names the handler as who asked for an opinion, against APR-019. */
@Decorator
@Priority(1)
abstract class NamesTheHandlerAsWhoAsked implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(NamesTheHandlerAsWhoAsked::told);
    }

    private static Approval told(Approval approval) {
        AccountId handler = approval.handler();
        List<Signer> signers = approval.signers().stream()
                .map(each -> handler == null || each.askedBy() == null ? each : Altered.with(each, "askedBy", handler))
                .toList();
        return Altered.with(approval, "signers", signers);
    }
}
