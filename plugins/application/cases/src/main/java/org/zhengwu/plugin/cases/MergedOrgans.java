package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Moves open work to the successor of an organ (机构改革); what has ended stays where it was done. */
@ApplicationScoped
class MergedOrgans implements EventSubscriber<OrganMerged> {

    private static final String NAME = "cases.organ-merged";

    private final Directory directory;
    private final CaseStore store;
    private final AuditLog audit;

    @Inject
    MergedOrgans(Directory directory, CaseStore store, AuditLog audit) {
        this.directory = directory;
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
        // The next merger may be told before this one: mergers of two organs come in no order.
        OrganId acting = directory.acting(event.successor());
        int moved = store.move(event.organ(), acting);
        Map<String, String> details = Map.of("successor", acting.toString(), "cases", Integer.toString(moved));
        audit.append(Caller.system(NAME), AuditFact.done("CaseService.move", event.subject(), details));
    }
}
