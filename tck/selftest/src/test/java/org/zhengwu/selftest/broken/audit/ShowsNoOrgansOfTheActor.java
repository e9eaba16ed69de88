package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.selftest.broken.Altered;

/** Shows who acted, but not for which organs, against AUD-001. */
@Decorator
@Priority(1)
abstract class ShowsNoOrgansOfTheActor implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public Page<AuditEntry> list(Caller caller, AuditQuery query, PageRequest page) {
        return whole.list(caller, query, page).map(each -> Altered.with(each, "organs", Set.of()));
    }

    @Override
    public Optional<AuditEntry> find(Caller caller, AuditEntryId id) {
        return whole.find(caller, id).map(each -> Altered.with(each, "organs", Set.of()));
    }
}
