package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealService;

/** Enrols whatever certificate is given, with a key that it makes itself, against SEA-002. */
@Decorator
@Priority(1)
abstract class TakesAnyCertificate implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft) {
        return whole.enrol(caller, key, new SealDraft(draft.organ(), draft.name(), draft.algorithm(), null, null));
    }
}
