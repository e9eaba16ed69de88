package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;

/** Begins the trail again at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class ListsTheTrailAnewAtAStrangeCursor implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        boolean strange = "no-cursor".equals(page.cursor());
        return whole.list(caller, query, strange ? new PageRequest(page.limit(), null) : page);
    }
}
