package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.selftest.broken.Altered;

/** Never recomputes what runs already by a new rule, against DLN-004. */
@Decorator
@Priority(1)
abstract class LeavesRunningClocksAlone implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public RulePublication publishRule(Caller caller, IdempotencyKey key, RuleDraft draft) {
        return whole.publishRule(caller, key, Altered.with(draft, "governsRunning", null));
    }
}
