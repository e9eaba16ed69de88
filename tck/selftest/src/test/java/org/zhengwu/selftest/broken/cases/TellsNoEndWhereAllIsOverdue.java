package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.selftest.broken.Altered;

/** Tells no nearest end of an organ whose open cases are all overdue, against CSE-114. */
@Decorator
@Priority(1)
abstract class TellsNoEndWhereAllIsOverdue implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<LimitTally> limits(Caller caller, LimitsQuery query) {
        return whole.limits(caller, query).stream()
                .map(each -> each.red() > 0 && each.yellow() + each.green() == 0
                        ? Altered.with(each, "earliestEnd", null)
                        : each)
                .toList();
    }
}
