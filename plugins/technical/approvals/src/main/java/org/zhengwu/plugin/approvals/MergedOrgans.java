package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Moves open approvals to the successor of an organ (机构改革); what has ended stays where it was done. */
@ApplicationScoped
class MergedOrgans implements EventSubscriber<OrganMerged> {

    private static final String NAME = "approvals.organ-merged";

    private final ApprovalTable table;
    private final AuditLog audit;

    @Inject
    MergedOrgans(ApprovalTable table, AuditLog audit) {
        this.table = table;
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
        int moved = table.move(event.organ(), event.successor());
        Map<String, String> details =
                Map.of("successor", event.successor().toString(), "approvals", Integer.toString(moved));
        audit.append(Caller.system(NAME), AuditFact.done("Approvals.move", event.subject(), details));
    }
}
