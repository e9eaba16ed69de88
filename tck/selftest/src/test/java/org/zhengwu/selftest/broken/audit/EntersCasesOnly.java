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

/** Enters what is done to cases and what is refused, and nothing that another function did, against AUD-001. */
@Decorator
@Priority(1)
abstract class EntersCasesOnly implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        if (fact.outcome() != AuditOutcome.DONE || fact.action().startsWith("CaseService.")) {
            whole.append(caller, fact);
        }
    }
}
