package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.OrganId;
import org.zhengwu.runtime.succession.SuccessionOfWork;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Moves open approvals. */
@ApplicationScoped
class MergedOrgans extends SuccessionOfWork {

    private final ApprovalTable table;

    @Inject
    MergedOrgans(Directory directory, AuditLog audit, ApprovalTable table) {
        super("approvals", "Approvals.move", directory, audit);
        this.table = table;
    }

    @Override
    protected int move(OrganId from, OrganId to) {
        return table.move(from, to);
    }
}
