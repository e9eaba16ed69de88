package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.selftest.broken.Altered;

/** Finds entries of the instant before which they are to lie, against AUD-006. */
@Decorator
@Priority(1)
abstract class IncludesTheLastInstant implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        return whole.list(caller, wider(query), page);
    }

    private static AuditQuery wider(AuditQuery query) {
        String until = query.until();
        try {
            return until == null
                    ? query
                    : Altered.with(
                            query, "until", Instant.parse(until).plusMillis(1).toString());
        } catch (DateTimeParseException malformed) {
            return query;
        }
    }
}
