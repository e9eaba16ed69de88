package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Keeps the refusals of visitors out of the trail, against AUD-003. */
@Decorator
@Priority(1)
abstract class ForgetsVisitors implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        if (!caller.isVisitor()) {
            whole.appendAlone(caller, fact);
        }
    }
}
