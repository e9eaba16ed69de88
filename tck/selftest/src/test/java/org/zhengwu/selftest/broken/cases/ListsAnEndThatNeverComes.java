package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.selftest.broken.Altered;

/** Lists what no clock runs for with a day that never comes, against CSE-108. */
@Decorator
@Priority(1)
abstract class ListsAnEndThatNeverComes implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        return whole.listMine(caller, filter, page)
                .map(each -> each.dueOn() == null ? Altered.with(each, "dueOn", LocalDate.of(9999, 12, 31)) : each);
    }
}
