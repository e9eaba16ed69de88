package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealService;

/** Refuses a name that is as long as it may be, against SEA-002. */
@Decorator
@Priority(1)
abstract class RefusesTheLongestName implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft) {
        if (draft.name() != null && draft.name().length() == SealDraft.LONGEST_NAME) {
            throw new InvalidInputException("name", "too-long", "is too long");
        }
        return whole.enrol(caller, key, draft);
    }
}
