package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;

/** Lists a page of own cases the oldest first, against CSE-108. */
@Decorator
@Priority(1)
abstract class ListsTheOldestFirst implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> found = whole.listMine(caller, filter, page);
        List<CaseSummary> items = new ArrayList<>(found.items());
        Collections.reverse(items);
        return new Page<>(items, found.next(), found.count());
    }
}
