package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;

/** Leaves the cases that were moved out of the inbox of the successor, against CSE-109. */
@Decorator
@Priority(1)
abstract class LeavesMovedCasesOutOfTheInbox implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    private static final Map<CaseId, OrganId> FIRST = new ConcurrentHashMap<>();

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        Case submitted = whole.submit(caller, id, revision);
        FIRST.put(id, submitted.organ());
        return submitted;
    }

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> listed = whole.inbox(caller, filter, page);
        List<CaseSummary> stayed = listed.items().stream()
                .filter(each -> each.organ().equals(FIRST.getOrDefault(each.id(), each.organ())))
                .toList();
        return new Page<>(stayed, listed.next(), listed.count());
    }
}
