package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters what was done to an organ without saying to which, against AUD-006. */
@Decorator
@Priority(1)
abstract class EntersNoSubject implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        Subject subject = fact.subject();
        boolean organ = subject != null && subject.type().equals("organ");
        whole.append(caller, organ ? Altered.with(fact, "subject", null) : fact);
    }
}
