package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;

/** Leaves the sign-ins out of what it lists, against AUD-004. */
@Decorator
@Priority(1)
abstract class HidesSignIns implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        Page<AuditEntry> all = whole.list(caller, query, page);
        List<AuditEntry> shown = all.items().stream()
                .filter(entry -> !entry.action().equals("IdentityService.signIn"))
                .toList();
        return new Page<>(shown, all.next(), all.count());
    }
}
