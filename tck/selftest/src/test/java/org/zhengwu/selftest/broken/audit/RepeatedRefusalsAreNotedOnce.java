package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Notes a refusal once for each account, operation and record, however often it happens. Against AUD-002. */
@Decorator
@Priority(1)
abstract class RepeatedRefusalsAreNotedOnce implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    private final Set<List<Object>> noted = ConcurrentHashMap.newKeySet();

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        if (fact.outcome() != AuditOutcome.REFUSED || noted.add(List.of(caller.account(), fact))) {
            whole.appendAlone(caller, fact);
        }
    }
}
