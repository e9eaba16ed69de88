package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.selftest.broken.Altered;

/** Does not narrow to the account where a query names a record as well. Against AUD-006. */
@Decorator
@Priority(1)
abstract class SubjectBeatsAccount implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        query.check().orThrow();
        boolean both = given(query.account()) && given(query.subject());
        return whole.list(caller, both ? Altered.with(query, "account", null) : query, page);
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
