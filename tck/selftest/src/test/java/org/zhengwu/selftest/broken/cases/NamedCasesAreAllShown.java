package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;

/** Shows every case that the filter names, whatever else it asks, against CSE-108. */
@Decorator
@Priority(1)
abstract class NamedCasesAreAllShown implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        return whole.listMine(caller, ofNamed(filter), page);
    }

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        return whole.inbox(caller, ofNamed(filter), page);
    }

    private static CaseFilter ofNamed(CaseFilter filter) {
        return filter.among() == null ? filter : CaseFilter.any().withAmong(filter.among());
    }
}
