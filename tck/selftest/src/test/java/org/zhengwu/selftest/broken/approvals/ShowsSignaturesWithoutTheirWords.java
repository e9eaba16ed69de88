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
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.selftest.broken.Altered;

/** Shows the words of the newest review and of no signature before, against APR-006. */
@Decorator
@Priority(1)
abstract class ShowsSignaturesWithoutTheirWords implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        return shown(whole.review(caller, id, revision, review));
    }

    @Override
    public Approval transfer(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return shown(whole.transfer(caller, id, revision, colleague));
    }

    @Override
    public Approval addSigner(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return shown(whole.addSigner(caller, id, revision, colleague));
    }

    @Override
    public Approval delegate(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return shown(whole.delegate(caller, id, revision, colleague));
    }

    @Override
    public Approval giveOpinion(Caller caller, ApprovalId id, Revision revision, OpinionDraft opinion) {
        return shown(whole.giveOpinion(caller, id, revision, opinion));
    }

    @Override
    public Approval withdrawDelegation(Caller caller, ApprovalId id, Revision revision) {
        return shown(whole.withdrawDelegation(caller, id, revision));
    }

    @Override
    public Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        return shown(whole.withdraw(caller, id, revision));
    }

    @Override
    public Approval urge(Caller caller, ApprovalId id, Revision revision) {
        return shown(whole.urge(caller, id, revision));
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(ShowsSignaturesWithoutTheirWords::shown);
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        Page<Approval> found = whole.list(caller, filter, page);
        return new Page<>(
                found.items().stream()
                        .map(ShowsSignaturesWithoutTheirWords::shown)
                        .toList(),
                found.next(),
                found.count());
    }

    private static Approval shown(Approval of) {
        return Altered.with(
                of,
                "signatures",
                of.signatures().stream()
                        .map(each -> each.opinion() == Opinion.AGREE ? Altered.with(each, "text", null) : each)
                        .toList());
    }
}
