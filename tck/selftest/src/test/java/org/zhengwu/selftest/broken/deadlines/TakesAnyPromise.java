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

/** Drops the consequence of a promise in place of refusing it, against DLN-001. */
@Decorator
@Priority(1)
abstract class TakesAnyPromise implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public RulePublication publishRule(Caller caller, IdempotencyKey key, RuleDraft draft) {
        boolean promise = "PROMISED".equals(draft.kind());
        return whole.publishRule(caller, key, promise ? Altered.with(draft, "lapse", null) : draft);
    }
}
