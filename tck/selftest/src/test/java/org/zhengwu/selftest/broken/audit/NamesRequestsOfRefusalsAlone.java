package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Does not say by which request came what was done, against AUD-010. */
@Decorator
@Priority(1)
abstract class NamesRequestsOfRefusalsAlone implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        whole.append(Altered.with(caller, "request", null), fact);
    }
}
