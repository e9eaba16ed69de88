package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Keeps no entry of a mobile number that a party changed, against AUD-001. */
@Decorator
@Priority(1)
abstract class LeavesTheChangeOfAMobileOut implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        if (!fact.action().equals("IdentityService.changeMobile")) {
            whole.append(caller, fact);
        }
    }
}
