package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;

/** Puts cases without an end before those in time, against CSE-108. */
@Decorator
@Priority(1)
abstract class PutsTheStoppedBeforeTheRunning implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> found = whole.inbox(caller, filter, page);
        List<CaseSummary> sorted = found.items().stream()
                .sorted(Comparator.comparing(each -> each.light() == Light.RED ? 0 : each.light() == Light.OFF ? 1 : 2))
                .toList();
        return new Page<>(sorted, found.next(), found.count());
    }
}
