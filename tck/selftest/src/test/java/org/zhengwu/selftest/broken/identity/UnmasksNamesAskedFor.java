package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;

/** Takes a masked name for what was meant by it, against IDN-008. */
@Decorator
@Priority(1)
abstract class UnmasksNamesAskedFor implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        String name = draft.name() == null ? null : draft.name().replace("*", "");
        return whole.requestCorrection(
                caller, key, new NameCorrectionDraft(draft.party(), draft.organ(), name, draft.explanation()));
    }
}
