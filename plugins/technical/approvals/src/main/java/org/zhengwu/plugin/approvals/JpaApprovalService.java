package org.zhengwu.plugin.approvals;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowPublished;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.PossibleSigner;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Shows staff what waits for them, lets them work on it, and keeps the flows. */
@ApplicationScoped
class JpaApprovalService implements ApprovalService {

    private final ApprovalTable table;
    private final ApprovalWork work;
    private final FlowLibrary flows;
    private final FlowPublications publications;
    private final Grounds grounds;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    JpaApprovalService(
            ApprovalTable table,
            ApprovalWork work,
            FlowLibrary flows,
            FlowPublications publications,
            Grounds grounds,
            LegalClock clock,
            AuditLog audit) {
        this.table = table;
        this.work = work;
        this.flows = flows;
        this.publications = publications;
        this.grounds = grounds;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page) {
        return table.page(caller, filter.check().orThrow(), page);
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return table.find(id.value(), caller.scope()).map(table::view);
    }

    @Override
    @Transactional
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        return work.review(caller, id, revision, review.check().orThrow());
    }

    @Override
    public List<PossibleSigner> possibleSigners(Caller caller, ApprovalId id) {
        return work.possibleSigners(caller, id);
    }

    @Override
    @Transactional
    public Approval transfer(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return work.transfer(caller, id, revision, colleague.check().orThrow());
    }

    @Override
    @Transactional
    public Approval addSigner(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return work.addSigner(caller, id, revision, colleague.check().orThrow());
    }

    @Override
    @Transactional
    public Approval delegate(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        return work.delegate(caller, id, revision, colleague.check().orThrow());
    }

    @Override
    @Transactional
    public Approval giveOpinion(Caller caller, ApprovalId id, Revision revision, OpinionDraft opinion) {
        return work.giveOpinion(caller, id, revision, opinion.check().orThrow());
    }

    @Override
    @Transactional
    public Approval withdrawDelegation(Caller caller, ApprovalId id, Revision revision) {
        return work.withdrawDelegation(caller, id, revision);
    }

    @Override
    @Transactional
    public Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        return work.withdraw(caller, id, revision);
    }

    @Override
    @Transactional
    public Approval urge(Caller caller, ApprovalId id, Revision revision) {
        return work.urge(caller, id, revision);
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
