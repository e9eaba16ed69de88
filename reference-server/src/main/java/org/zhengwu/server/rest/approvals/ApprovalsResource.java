package org.zhengwu.server.rest.approvals;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.approvals.ApprovalsHttp;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.PossibleSigner;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves approvals: translates, decides nothing. */
@RequestScoped
public class ApprovalsResource implements ApprovalsHttp {

    private final ApprovalService approvals;
    private final CurrentCaller caller;

    @Inject
    public ApprovalsResource(ApprovalService approvals, CurrentCaller caller) {
        this.approvals = approvals;
        this.caller = caller;
    }

    @Override
    public Page<Approval> list(
            @Nullable String state,
            @Nullable String subject,
            @Nullable Boolean mine,
            @Nullable Integer limit,
            @Nullable String cursor) {
        return approvals.list(caller.get(), new ApprovalFilter(state, subject, mine), PageRequest.of(limit, cursor));
    }

    @Override
    public Approval find(ApprovalId id) {
        return approvals.find(caller.get(), id).orElseThrow(() -> new NotFoundException("approval"));
    }

    @Override
    public Approval review(ApprovalId id, Revision revision, @Nullable ReviewDraft review) {
        return approvals.review(caller.get(), id, revision, given(review));
    }

    @Override
    public List<PossibleSigner> possibleSigners(ApprovalId id) {
        return approvals.possibleSigners(caller.get(), id);
    }

    @Override
    public Approval transfer(ApprovalId id, Revision revision, @Nullable ColleagueDraft colleague) {
        return approvals.transfer(caller.get(), id, revision, given(colleague));
    }

    @Override
    public Approval addSigner(ApprovalId id, Revision revision, @Nullable ColleagueDraft colleague) {
        return approvals.addSigner(caller.get(), id, revision, given(colleague));
    }

    @Override
    public Approval delegate(ApprovalId id, Revision revision, @Nullable ColleagueDraft colleague) {
        return approvals.delegate(caller.get(), id, revision, given(colleague));
    }

    @Override
    public Approval giveOpinion(ApprovalId id, Revision revision, @Nullable OpinionDraft opinion) {
        return approvals.giveOpinion(caller.get(), id, revision, given(opinion));
    }

    @Override
    public Approval withdrawDelegation(ApprovalId id, Revision revision) {
        return approvals.withdrawDelegation(caller.get(), id, revision);
    }

    @Override
    public Approval withdraw(ApprovalId id, Revision revision) {
        return approvals.withdraw(caller.get(), id, revision);
    }

    @Override
    public Approval urge(ApprovalId id, Revision revision) {
        return approvals.urge(caller.get(), id, revision);
    }

    @Override
    public FlowDefinition findFlowOf(ApprovalId id) {
        return approvals.findFlowOf(caller.get(), id).orElseThrow(() -> new NotFoundException("approval"));
    }
}
