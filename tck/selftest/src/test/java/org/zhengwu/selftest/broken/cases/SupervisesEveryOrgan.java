package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;

/** Counts the limits of every organ for whoever asks, against ACC-007. */
@Decorator
@Priority(1)
abstract class SupervisesEveryOrgan implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<LimitTally> limits(Caller caller, LimitsQuery query) {
        return whole.limits(caller.within(Scope.all()), query);
    }
}
