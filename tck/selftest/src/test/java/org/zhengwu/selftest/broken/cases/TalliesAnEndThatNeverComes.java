package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.selftest.broken.Altered;

/** Counts what no clock runs for with a day that never comes, against CSE-114. */
@Decorator
@Priority(1)
abstract class TalliesAnEndThatNeverComes implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<LimitTally> limits(Caller caller, LimitsQuery query) {
        return whole.limits(caller, query).stream()
                .map(each -> each.earliestEnd() == null
                        ? Altered.with(each, "earliestEnd", LocalDate.of(9999, 12, 31))
                        : each)
                .toList();
    }
}
