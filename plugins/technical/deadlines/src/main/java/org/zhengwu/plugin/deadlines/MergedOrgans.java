package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Moves clocks that have not ended to the successor of an organ (机构改革); their division and days stay. */
@ApplicationScoped
class MergedOrgans implements EventSubscriber<OrganMerged> {

    private static final String NAME = "deadlines.organ-merged";

    private final Statements statements;
    private final AuditLog audit;

    @Inject
    MergedOrgans(Statements statements, AuditLog audit) {
        this.statements = statements;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<OrganMerged> type() {
        return OrganMerged.class;
    }

    @Override
    public void on(EventId id, OrganMerged event) {
        // Without a new revision: a clock writes back what it has changed, never its organ.
        int moved = statements.update(
                "update dl_clock set organ = ?1"
                        + " where organ = ?2 and (to_do = true or state in ('RUNNING', 'STOPPED', 'LAPSED'))",
                event.successor().value(),
                event.organ().value());
        Map<String, String> details =
                Map.of("successor", event.successor().toString(), "deadlines", Integer.toString(moved));
        audit.append(Caller.system(NAME), AuditFact.done("Deadlines.move", event.subject(), details));
    }
}
