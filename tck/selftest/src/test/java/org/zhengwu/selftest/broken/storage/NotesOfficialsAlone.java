package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters what officials read of a record, and not what the others of the staff do, against AUD-009. */
@Decorator
@Priority(1)
abstract class NotesOfficialsAlone implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        if (!fact.action().equals("DocumentStore.open")
                || fact.outcome() != AuditOutcome.DONE
                || caller.has(Role.OFFICIAL)) {
            whole.appendAlone(caller, fact);
        }
    }
}
