package org.zhengwu.api.http.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.approvals.ApprovalFlowsHttp;
import org.zhengwu.api.http.approvals.ApprovalsHttp;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.PossibleSigner;
import org.zhengwu.api.technical.approvals.ReviewDraft;

/** The approvals of a server, over HTTP. */
final class RemoteApprovals implements ApprovalService {

    private final Sessions sessions;

    RemoteApprovals(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        return approvals(caller).list(filter.state(), filter.subject(), filter.mine(), page.limit(), page.cursor());
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return Sessions.found(() -> approvals(caller).find(id));
    }

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        return approvals(caller).review(id, revision, review);
    }

    @Override
    public Approval transfer(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return approvals(caller).transfer(id, revision, colleague);
    }

    @Override
    public Approval addSigner(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return approvals(caller).addSigner(id, revision, colleague);
    }

    @Override
    public Approval delegate(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return approvals(caller).delegate(id, revision, colleague);
    }

    @Override
    public Approval giveOpinion(Caller caller, ApprovalId id, Revision revision, OpinionDraft opinion) {
        return approvals(caller).giveOpinion(id, revision, opinion);
    }

    @Override
    public Approval withdrawDelegation(Caller caller, ApprovalId id, Revision revision) {
        return approvals(caller).withdrawDelegation(id, revision);
    }

    @Override
    public Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        return approvals(caller).withdraw(id, revision);
    }

    @Override
    public Approval urge(Caller caller, ApprovalId id, Revision revision) {
        return approvals(caller).urge(id, revision);
    }

    @Override
    public List<PossibleSigner> possibleSigners(Caller caller, ApprovalId id) {
        return approvals(caller).possibleSigners(id);
    }

    @Override
    public Optional<FlowDefinition> findFlowOf(Caller caller, ApprovalId id) {
        return Sessions.found(() -> approvals(caller).findFlowOf(id));
    }

    @Override
    public Optional<FlowDefinition> findFlow(
            Caller caller, @Nullable String item, @Nullable String division, @Nullable String on) {
        return Sessions.found(() -> flows(caller).find(item, division, on));
    }

    @Override
    public List<FlowDefinition> flowVersions(Caller caller, @Nullable String item, @Nullable String division) {
        return flows(caller).versions(item, division).items();
    }

    @Override
    public FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        return flows(caller).publish(key, draft);
    }

    private ApprovalFlowsHttp flows(Caller caller) {
        return sessions.as(caller, ApprovalFlowsHttp.class);
    }

    private ApprovalsHttp approvals(Caller caller) {
        return sessions.as(caller, ApprovalsHttp.class);
    }
}
