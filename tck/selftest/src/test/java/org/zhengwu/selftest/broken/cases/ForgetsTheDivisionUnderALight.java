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
import org.zhengwu.selftest.broken.Altered;

/** Lists the own cases under a light in every division, against CSE-108. */
@Decorator
@Priority(1)
abstract class ForgetsTheDivisionUnderALight implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        return whole.listMine(caller, filter.light() == null ? filter : Altered.with(filter, "division", null), page);
    }
}
