package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Keeps refusals and audited reads out of the trail, against AUD-002. */
@Decorator
@Priority(1)
abstract class ForgetsRefusals implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        if (fact.outcome() != AuditOutcome.REFUSED) {
            whole.appendAlone(caller, fact);
        }
    }
}
