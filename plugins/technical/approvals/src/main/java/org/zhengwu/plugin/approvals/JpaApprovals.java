package org.zhengwu.plugin.approvals;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Starts, decides and ends approvals for other functions, in their transactions. */
@ApplicationScoped
class JpaApprovals implements Approvals {

    private static final Caller ITSELF = Caller.system("approvals");

    private final EntityManager entities;
    private final ApprovalTable table;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    JpaApprovals(EntityManager entities, ApprovalTable table, LegalClock clock, AuditLog audit) {
        this.entities = entities;
        this.table = table;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    @Transactional
    public ApprovalId start(Subject subject, OrganId organ) {
        return start(ITSELF, null, subject, organ);
    }

    @Override
    @Transactional
    public ApprovalId start(Caller handler, Subject subject, OrganId organ) {
        return start(handler, handler.account(), subject, organ);
    }

    private ApprovalId start(Caller caller, @Nullable AccountId handler, Subject subject, OrganId organ) {
        table.newest(subject).filter(ApprovalEntity::isOpen).ifPresent(open -> {
            throw ApprovalTable.alreadyOpen(open.state());
        });
        ApprovalEntity approval =
                new ApprovalEntity(UuidCreator.getTimeOrderedEpoch(), subject, organ, handler, clock.now());
        table.add(approval);
        record(caller, "start", subject, approval);
        return new ApprovalId(approval.id());
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
        approval.decide(opinion, decider.account(), clock.now());
        entities.flush();
        record(decider, "decide", subject, approval);
    }

    @Override
    @Transactional
    public void cancel(Subject subject) {
        table.lockNewest(subject).filter(ApprovalEntity::isOpen).ifPresent(open -> {
            open.cancel();
            entities.flush();
            record(ITSELF, "cancel", subject, open);
        });
    }

    private void record(Caller caller, String act, Subject subject, ApprovalEntity approval) {
        Map<String, String> details = Map.of("approval", approval.id().toString());
        audit.append(caller, AuditFact.done("Approvals." + act, subject, details));
    }
}
