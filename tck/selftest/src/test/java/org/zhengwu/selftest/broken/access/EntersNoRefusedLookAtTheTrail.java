package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters no refused look at the trail itself, against AUD-002. */
@Decorator
@Priority(1)
abstract class EntersNoRefusedLookAtTheTrail implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        if (fact.outcome() != AuditOutcome.REFUSED || !fact.action().startsWith("AuditTrail.")) {
            whole.appendAlone(caller, fact);
        }
    }
}
