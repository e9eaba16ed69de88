package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters the first role and organ of an account alone, against the contract of entries. */
@Decorator
@Priority(1)
abstract class EntersOneGrant implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        whole.append(withOneGrant(caller), fact);
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        whole.appendAlone(withOneGrant(caller), fact);
    }

    private static Caller withOneGrant(Caller caller) {
        List<Grant> grants = caller.grants();
        return grants.size() < 2 ? caller : Altered.with(caller, "grants", List.of(grants.get(0)));
    }
}
