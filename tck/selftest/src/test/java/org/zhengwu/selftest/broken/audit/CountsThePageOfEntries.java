package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;

/** Counts the entries of a page in place of all, against PAG-001. */
@Decorator
@Priority(1)
abstract class CountsThePageOfEntries implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        Page<AuditEntry> found = whole.list(caller, query, page);
        return new Page<>(
                found.items(), found.next(), CappedCount.of(found.items().size()));
    }
}
