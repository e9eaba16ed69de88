package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.selftest.broken.Altered;

/** Leaves the first instant of a period out, against AUD-006. */
@Decorator
@Priority(1)
abstract class BeginsAPeriodLate implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        String from = query.from();
        boolean readable = from != null && from.startsWith("20");
        return whole.list(
                caller,
                readable
                        ? Altered.with(
                                query,
                                "from",
                                Instant.parse(from).plusNanos(1000).toString())
                        : query,
                page);
    }
}
