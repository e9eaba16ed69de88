package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.ReviewDraft.CheckedReview;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Shows staff what waits for them, and records their reviews. */
@ApplicationScoped
class JpaApprovalService implements ApprovalService {

    private final EntityManager entities;
    private final ApprovalTable table;
    private final LegalClock clock;
    private final Outbox outbox;
    private final AuditLog audit;

    @Inject
    JpaApprovalService(EntityManager entities, ApprovalTable table, LegalClock clock, Outbox outbox, AuditLog audit) {
        this.entities = entities;
        this.table = table;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        return table.page(caller.scope(), filter.check().orThrow(), page);
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return table.find(id.value(), caller.scope()).map(ApprovalEntity::view);
    }

    @Override
    @Transactional
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        CheckedReview checked = review.check().orThrow();
        ApprovalEntity approval =
                table.lock(id.value(), caller.scope()).orElseThrow(() -> new NotFoundException("approval"));
        Revisions.expect(approval.revision(), revision);
        approval.review(checked, caller.account(), clock.now());
        entities.flush();
        Approval view = approval.view();
        outbox.add(new ApprovalReviewed(view.subject(), view.id(), view.organ(), checked.opinion(), view.revision()));
        Map<String, String> details = Map.of(
                "approval", view.id().toString(), "opinion", checked.opinion().name());
        audit.append(caller, AuditFact.done("ApprovalService.review", view.subject(), details));
        return view;
    }
}
