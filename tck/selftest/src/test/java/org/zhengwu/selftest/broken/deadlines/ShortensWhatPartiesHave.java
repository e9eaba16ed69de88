package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.selftest.broken.Altered;

/** Lets a region leave a party less time without a law, against ITM-010. */
@Decorator
@Priority(1)
abstract class ShortensWhatPartiesHave implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public RulePublication publishRule(Caller caller, IdempotencyKey key, RuleDraft draft) {
        try {
            return whole.publishRule(caller, key, draft);
        } catch (InvalidInputException refused) {
            if ("PARTY".equals(draft.bearer())) {
                return whole.publishRule(
                        caller,
                        key,
                        Altered.with(Altered.with(draft, "basisKind", "LOCAL_REGULATION"), "basis", "《某条例》"));
            }
            throw refused;
        }
    }
}
