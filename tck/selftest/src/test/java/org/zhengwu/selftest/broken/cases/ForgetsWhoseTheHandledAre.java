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

/** Lists what the caller handled, whomever it is assigned to, against CSE-108. */
@Decorator
@Priority(1)
abstract class ForgetsWhoseTheHandledAre implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        return whole.inbox(caller, filter.handled() ? filter.withAssigned(null) : filter, page);
    }
}
