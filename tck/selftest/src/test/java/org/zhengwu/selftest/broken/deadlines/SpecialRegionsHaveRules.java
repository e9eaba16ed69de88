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
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/** Lists the rules of the mainland for Hong Kong, Macao and Taiwan. Against CAL-011. */
@Decorator
@Priority(1)
abstract class SpecialRegionsHaveRules implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public List<TimeLimitRule> rules(Caller caller, @Nullable String division) {
        boolean special = division != null && division.strip().matches("(71|81|82)(0000)?");
        return whole.rules(caller, special ? null : division);
    }
}
