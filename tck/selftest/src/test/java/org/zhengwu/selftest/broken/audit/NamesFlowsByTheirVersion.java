package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Names each version of a flow otherwise in the trail, and not as the flow, against AUD-001. */
@Decorator
@Priority(1)
abstract class NamesFlowsByTheirVersion implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        boolean flow = fact.action().equals("ApprovalService.publishFlow");
        whole.append(
                caller, flow ? Altered.with(fact, "subject", new Subject("approval-flow", UUID.randomUUID())) : fact);
    }
}
