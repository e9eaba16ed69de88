package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.OrganId;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.succession.SuccessionOfWork;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Moves the clocks on which something is still to be done. */
@ApplicationScoped
class MergedOrgans extends SuccessionOfWork {

    private final Editions editions;
    private final Statements statements;

    @Inject
    MergedOrgans(Directory directory, AuditLog audit, Editions editions, Statements statements) {
        super("deadlines", "Deadlines.move", directory, audit);
        this.editions = editions;
        this.statements = statements;
    }

    @Override
    protected int move(OrganId from, OrganId to) {
        // A recomputation locks the same clocks in another order.
        editions.hold();
        return statements.update(
                "update dl_clock set organ = ?, revision = revision + 1"
                        + " where organ = ? and (to_do = true or state = 'STOPPED')",
                to.value(),
                from.value());
    }
}
