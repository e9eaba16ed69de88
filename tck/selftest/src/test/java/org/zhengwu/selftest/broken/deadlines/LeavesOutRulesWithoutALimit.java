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

/** Lists no rule whose limit only the item states, against DLN-002. */
@Decorator
@Priority(1)
abstract class LeavesOutRulesWithoutALimit implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public List<TimeLimitRule> rules(Caller caller, @Nullable String division) {
        return whole.rules(caller, division).stream()
                .filter(each -> each.limit() != null)
                .toList();
    }
}
