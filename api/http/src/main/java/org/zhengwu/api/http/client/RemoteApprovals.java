package org.zhengwu.api.http.client;

import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.approvals.ApprovalsHttp;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ReviewDraft;

/** The approvals of a server, over HTTP. */
final class RemoteApprovals implements ApprovalService {

    private final Sessions sessions;

    RemoteApprovals(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        return approvals(caller).list(filter.state(), filter.subject(), page.limit(), page.cursor());
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return Sessions.found(() -> approvals(caller).find(id));
    }

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        return approvals(caller).review(id, revision, review);
    }

    private ApprovalsHttp approvals(Caller caller) {
        return sessions.as(caller, ApprovalsHttp.class);
    }
}
