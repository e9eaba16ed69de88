package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters a refusal in the transaction that it ends, and loses it with that, against AUD-002. */
@Decorator
@Priority(1)
abstract class RollsRefusalsBack implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Inject
    Transactions transactions;

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        transactions.required(() -> whole.append(caller, fact));
    }
}
