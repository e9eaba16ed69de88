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
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;

/** Leaves what is granted and not delivered out of the inbox, against CSE-108. */
@Decorator
@Priority(1)
abstract class EmptiesTheInboxOfWhatIsGranted implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> found = whole.inbox(caller, filter, page);
        List<CaseSummary> left = found.items().stream()
                .filter(each -> each.state() != CaseState.GRANTED)
                .toList();
        return new Page<>(left, found.next(), found.count());
    }
}
