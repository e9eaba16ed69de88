package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters no import, against AUD-001. */
@Decorator
@Priority(1)
abstract class EntersNoImport implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        if (!fact.action().equals("ServiceCatalogue.importItems")) {
            whole.append(caller, fact);
        }
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        if (!fact.action().equals("ServiceCatalogue.importItems")) {
            whole.appendAlone(caller, fact);
        }
    }
}
