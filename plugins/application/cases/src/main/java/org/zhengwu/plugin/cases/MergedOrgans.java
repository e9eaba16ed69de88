package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.OrganId;
import org.zhengwu.runtime.succession.SuccessionOfWork;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Moves open cases, drafts included. */
@ApplicationScoped
class MergedOrgans extends SuccessionOfWork {

    private final CaseStore store;

    @Inject
    MergedOrgans(Directory directory, AuditLog audit, CaseStore store) {
        super("cases", "CaseService.move", directory, audit);
        this.store = store;
    }

    @Override
    protected int move(OrganId from, OrganId to) {
        return store.move(from, to);
    }
}
