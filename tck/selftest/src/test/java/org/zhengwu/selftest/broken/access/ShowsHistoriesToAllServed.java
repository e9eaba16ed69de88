package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.HistoryEntry;

/** Tells every service user the history of any case, against ACC-006. */
@Decorator
@Priority(1)
abstract class ShowsHistoriesToAllServed implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        return whole.history(caller.has(Role.SERVICE_USER) ? caller.within(Scope.all()) : caller, id);
    }
}
