package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Moves the clocks on which something is still to be done to the successor of their organ (机构改革). */
@ApplicationScoped
class MergedOrgans implements EventSubscriber<OrganMerged> {

    private static final String NAME = "deadlines.organ-merged";

    private final Editions editions;
    private final Directory directory;
    private final Statements statements;
    private final AuditLog audit;

    @Inject
    MergedOrgans(Editions editions, Directory directory, Statements statements, AuditLog audit) {
        this.editions = editions;
        this.directory = directory;
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
        // The next merger may be told before this one: mergers of two organs come in no order.
        OrganId acting = directory.acting(event.successor());
        // A recomputation locks the same clocks in another order.
        editions.hold();
        int moved = statements.update(
                "update dl_clock set organ = ?1, revision = revision + 1"
                        + " where organ = ?2 and (to_do = true or state = 'STOPPED')",
                acting.value(),
                event.organ().value());
        Map<String, String> details = Map.of("successor", acting.toString(), "clocks", Integer.toString(moved));
        audit.append(Caller.system(NAME), AuditFact.done("Deadlines.move", event.subject(), details));
    }
}
