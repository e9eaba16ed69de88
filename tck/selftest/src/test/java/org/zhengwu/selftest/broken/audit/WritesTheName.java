package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Names the person in each entry, against AUD-005. */
@Decorator
@Priority(1)
abstract class WritesTheName implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        Map<String, String> details = new HashMap<>(fact.details());
        details.put("name", caller.name());
        whole.append(caller, new AuditFact(fact.action(), fact.subject(), fact.outcome(), details));
    }
}
