package org.zhengwu.plugin.approvals;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.runtime.territory.Grounds;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Starts, decides and ends approvals for other functions, in their transactions. */
@ApplicationScoped
class JpaApprovals implements Approvals {

    private static final Caller ITSELF = Caller.system("approvals");

    private final ApprovalTable table;
    private final FlowLibrary flows;
    private final Grounds grounds;
    private final Directory directory;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    JpaApprovals(
            ApprovalTable table,
            FlowLibrary flows,
            Grounds grounds,
            Directory directory,
            LegalClock clock,
            AuditLog audit) {
        this.table = table;
        this.flows = flows;
        this.grounds = grounds;
        this.directory = directory;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    @Transactional
    public ApprovalId start(@Nullable Caller handler, Subject subject, OrganId organ, @Nullable String item) {
        table.newest(subject).filter(ApprovalEntity::isOpen).ifPresent(open -> {
            throw ApprovalTable.alreadyOpen(open.state());
        });
        UUID id = UuidCreator.getTimeOrderedEpoch();
        AccountId by = handler == null ? null : handler.account();
        UUID flow = flow(organ, item).id();
        ApprovalEntity approval = new ApprovalEntity(id, subject, organ, flow, by, clock.now());
        table.add(approval);
        Course course = table.course(approval);
        course.begin();
        table.keep(approval, course);
        record(handler == null ? ITSELF : handler, "start", subject, approval);
        return new ApprovalId(id);
    }

    /** The flow of the item in the division of the organ, today. */
    private Flow flow(OrganId organ, @Nullable String item) {
        DivisionId division = directory.organ(organ).map(OrganEntry::division).orElse(null);
        return flows.find(item, grounds.of(division), clock.today()).orElseGet(flows::builtIn);
    }

    @Override
    public Optional<ApprovalState> stateOf(Subject subject) {
        return table.newest(subject).map(ApprovalEntity::state);
    }

    @Override
    @Transactional
    public void decide(Caller decider, Subject subject, String opinion) {
        ApprovalEntity approval = table.lockNewest(subject)
                .orElseThrow(() -> new StepNotAllowedException(
                        ApprovalStep.DECIDE.name(), "NONE", Set.of(ApprovalStep.START.name())));
        Course course = table.course(approval);
        course.decide(decider, opinion, clock.now());
        table.keep(approval, course);
        record(decider, "decide", subject, approval);
    }

    @Override
    @Transactional
    public void cancel(Subject subject) {
        table.lockNewest(subject).filter(ApprovalEntity::isOpen).ifPresent(open -> {
            Course course = table.course(open);
            course.cancel();
            table.keep(open, course);
            record(ITSELF, "cancel", subject, open);
        });
    }

    private void record(Caller caller, String act, Subject subject, ApprovalEntity approval) {
        Map<String, String> details = Map.of("approval", approval.id().toString());
        audit.append(caller, AuditFact.done("Approvals." + act, subject, details));
    }
}
