package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;

/** Tells the first violation of a query only, against AUD-006. */
@Decorator
@Priority(1)
abstract class TellsOneViolationOfAQuery implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        try {
            return whole.list(caller, query, page);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.violations().subList(0, 1));
        }
    }
}
