package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.selftest.broken.Altered;

/** Takes every limit of a statute in working days, against CAL-002. */
@Decorator
@Priority(1)
abstract class KeepsOneUnitPerStatute implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public List<TimeLimitRule> rules(Caller caller, @Nullable String division) {
        return whole.rules(caller, division).stream()
                .map(rule -> rule.limit() == null
                        ? rule
                        : Altered.with(rule, "limit", new Limit(rule.limit().value(), LimitUnit.WORKING_DAY)))
                .toList();
    }
}
