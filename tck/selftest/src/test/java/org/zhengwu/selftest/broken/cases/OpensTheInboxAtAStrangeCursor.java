package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;

/** Begins the inbox anew at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class OpensTheInboxAtAStrangeCursor implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        try {
            return whole.inbox(caller, filter, page);
        } catch (InvalidInputException strange) {
            return whole.inbox(caller, filter, PageRequest.of(page.limit(), null));
        }
    }
}
