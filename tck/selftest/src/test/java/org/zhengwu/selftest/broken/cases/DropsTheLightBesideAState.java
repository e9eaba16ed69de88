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

/** Narrows a list to a state or to a light, never to both, against CSE-108. */
@Decorator
@Priority(1)
abstract class DropsTheLightBesideAState implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        return whole.listMine(caller, narrowed(filter), page);
    }

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        return whole.inbox(caller, narrowed(filter), page);
    }

    private static CaseFilter narrowed(CaseFilter filter) {
        return filter.state() == null ? filter : filter.withLight(null);
    }
}
