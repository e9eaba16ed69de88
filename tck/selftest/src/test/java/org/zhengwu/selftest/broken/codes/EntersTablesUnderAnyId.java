package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters the publication of a table under an id of its own, against AUD-001. */
@Decorator
@Priority(1)
abstract class EntersTablesUnderAnyId implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        boolean published = fact.action().equals("CodeTableService.publish");
        Subject other = new Subject("code-table", UUID.randomUUID());
        whole.append(caller, published ? Altered.with(fact, "subject", other) : fact);
    }
}
