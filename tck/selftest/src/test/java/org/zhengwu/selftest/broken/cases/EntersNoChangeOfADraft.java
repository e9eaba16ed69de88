package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters no change of a draft, against AUD-001. */
@Decorator
@Priority(1)
abstract class EntersNoChangeOfADraft implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        boolean draft = "DRAFT".equals(fact.details().get("state"));
        if (!draft || !fact.action().equals("CaseService.change")) {
            whole.append(caller, fact);
        }
    }
}
