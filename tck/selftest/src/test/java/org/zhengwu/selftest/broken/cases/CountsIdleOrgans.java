package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;

/** Counts an organ without any open case too, against CSE-114. */
@Decorator
@Priority(1)
abstract class CountsIdleOrgans implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<LimitTally> limits(Caller caller, LimitsQuery query) {
        List<LimitTally> found = whole.limits(caller, query);
        OrganId organ = query.organ();
        if (organ == null || !found.isEmpty() || !caller.scope().covers(null, organ)) {
            return found;
        }
        return List.of(new LimitTally(organ, "空", new DivisionId(organ.value()), "空", 0, 0, 0, 0, null));
    }
}
