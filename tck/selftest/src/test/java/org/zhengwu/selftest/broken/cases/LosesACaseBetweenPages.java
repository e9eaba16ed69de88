package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;

/** Leaves the last record of a page out where another page follows, against PAG-001. */
@Decorator
@Priority(1)
abstract class LosesACaseBetweenPages implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> found = whole.listMine(caller, filter, page);
        List<CaseSummary> items = found.items();
        return found.next() == null
                ? found
                : new Page<>(items.subList(0, items.size() - 1), found.next(), found.count());
    }
}
