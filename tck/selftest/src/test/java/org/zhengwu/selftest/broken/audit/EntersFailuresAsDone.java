package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters what failed as done, against AUD-001. */
@Decorator
@Priority(1)
abstract class EntersFailuresAsDone implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        boolean failed = fact.outcome() == AuditOutcome.FAILED;
        whole.appendAlone(caller, failed ? Altered.with(fact, "outcome", AuditOutcome.DONE) : fact);
    }
}
