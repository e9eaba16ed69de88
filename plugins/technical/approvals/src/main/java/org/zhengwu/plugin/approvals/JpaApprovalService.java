package org.zhengwu.plugin.approvals;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalMoved;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowPublished;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.ReviewDraft.CheckedReview;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Shows staff what waits for them, records their reviews, and keeps the flows. */
@ApplicationScoped
class JpaApprovalService implements ApprovalService {

    private final ApprovalTable table;
    private final FlowLibrary flows;
    private final FlowPublications publications;
    private final Grounds grounds;
    private final LegalClock clock;
    private final Outbox outbox;
    private final AuditLog audit;

    @Inject
    JpaApprovalService(
            ApprovalTable table,
            FlowLibrary flows,
            FlowPublications publications,
            Grounds grounds,
            LegalClock clock,
            Outbox outbox,
            AuditLog audit) {
        this.table = table;
        this.flows = flows;
        this.publications = publications;
        this.grounds = grounds;
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
        return table.find(id.value(), caller.scope()).map(table::view);
    }

    @Override
    @Transactional
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        CheckedReview checked = review.check().orThrow();
        ApprovalEntity approval =
                table.lock(id.value(), caller.scope()).orElseThrow(() -> new NotFoundException("approval"));
        Revisions.expect(approval.revision(), revision);
        int place = approval.place();
        Course course = table.course(approval);
        course.review(caller, checked, clock.now());
        Approval view = table.keep(approval, course);
        tell(view, checked.opinion(), place != approval.place());
        record(caller, "review", view, Map.of("opinion", checked.opinion().name()));
        return view;
    }

    private void tell(Approval view, Opinion opinion, boolean moved) {
        String step = view.step();
        if (view.state() != ApprovalState.IN_REVIEW) {
            outbox.add(new ApprovalReviewed(view.subject(), view.id(), view.organ(), opinion, view.revision()));
        } else if (moved && step != null) {
            outbox.add(new ApprovalMoved(view.subject(), view.id(), view.organ(), step, view.revision()));
        }
    }

    private void record(Caller caller, String act, Approval about, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("approval", about.id().toString());
        audit.append(caller, AuditFact.done("ApprovalService." + act, about.subject(), details));
    }

    @Override
    public Optional<FlowDefinition> findFlowOf(Caller caller, ApprovalId id) {
        return table.find(id.value(), caller.scope()).map(found -> flows.shown(flows.of(found.flow())));
    }

    @Override
    public Optional<FlowDefinition> findFlow(
            Caller caller, @Nullable String item, @Nullable String division, @Nullable String on) {
        Violations violations = new Violations();
        LocalDate given = violations.date("on", on);
        LocalDate day = violations
                .check(() -> requireNonNullElseGet(given, clock::today))
                .orThrow();
        return flows.find(item, grounds.named(division), day).map(flows::shown);
    }

    @Override
    public List<FlowDefinition> flowVersions(Caller caller, @Nullable String item, @Nullable String division) {
        return flows.own(item, grounds.named(division));
    }

    @Override
    @Transactional
    public FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        FlowDefinition checked = draft.check().orThrow();
        Ground ground = grounds.named(checked.division());
        grounds.requireManaged(caller, ground);
        publications.hold();
        FlowDefinition published = publications.publish(ground, checked, draft.follows());
        audit.append(
                caller,
                AuditFact.done(
                        "ApprovalService.publishFlow",
                        FlowPublished.subjectOf(published.item(), ground.division()),
                        Map.of("version", Integer.toString(published.version()))));
        return published;
    }
}
