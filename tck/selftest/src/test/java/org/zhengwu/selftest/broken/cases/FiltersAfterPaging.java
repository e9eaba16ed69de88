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

/** Filters a page that was read already, so that pages come short and the count is of everything, against PAG-001. */
@Decorator
@Priority(1)
abstract class FiltersAfterPaging implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> all = whole.listMine(caller, filter.withState(null), page);
        List<CaseSummary> matching = all.items().stream()
                .filter(each -> filter.state() == null || filter.state() == each.state())
                .toList();
        return new Page<>(matching, all.next(), all.count());
    }
}
