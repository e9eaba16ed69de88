package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Suspension;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Shows the reason of the first special procedure during the second, against LIC-007. */
@Decorator
@Priority(1)
abstract class ShowsTheFirstProcedureForever implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    private final Map<CaseId, String> first = new ConcurrentHashMap<>();

    @Override
    public Case suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft) {
        Case suspended = whole.suspend(caller, id, revision, draft);
        Suspension newest = Objects.requireNonNull(suspended.suspension());
        first.putIfAbsent(id, newest.reason());
        return Altered.with(suspended, "suspension", Altered.with(newest, "reason", first.get(id)));
    }
}
