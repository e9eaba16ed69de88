package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Masked;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.selftest.broken.Altered;

/** Shows the window the name asked for in full, against IDN-008. */
@Decorator
@Priority(1)
abstract class ShowsTheNameAskedFor implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        Correction requested = whole.requestCorrection(caller, key, draft);
        return Altered.with(requested, "name", new Masked(String.valueOf(draft.name())));
    }
}
