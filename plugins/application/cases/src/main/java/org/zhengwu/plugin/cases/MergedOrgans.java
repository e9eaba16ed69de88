package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Moves open work to the successor of an organ (机构改革); what has ended stays where it was done. */
@ApplicationScoped
class MergedOrgans implements EventSubscriber<OrganMerged> {

    private static final String NAME = "cases.organ-merged";

    private final CaseStore store;
    private final AuditLog audit;

    @Inject
    MergedOrgans(CaseStore store, AuditLog audit) {
        this.store = store;
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
        int moved = store.move(event.organ(), event.successor());
        Map<String, String> details =
                Map.of("successor", event.successor().toString(), "cases", Integer.toString(moved));
        audit.append(Caller.system(NAME), AuditFact.done("CaseService.move", event.subject(), details));
    }
}
