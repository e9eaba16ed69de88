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

/** Keeps a promise as it was in place of refusing a looser one, against LIC-022. */
@Decorator
@Priority(1)
abstract class CapsALooserPromise implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public RulePublication publishRule(Caller caller, IdempotencyKey key, RuleDraft draft) {
        boolean looser = "PROMISED".equals(draft.kind()) && draft.value() != null && draft.value() > 10;
        return whole.publishRule(caller, key, looser ? Altered.with(draft, "value", 10) : draft);
    }
}
