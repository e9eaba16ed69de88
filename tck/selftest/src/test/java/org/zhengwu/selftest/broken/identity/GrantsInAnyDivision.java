package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Takes any division for a post in an organ, against SEC-003. */
@Decorator
@Priority(1)
abstract class GrantsInAnyDivision implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        return whole.grant(caller, key, draft.organ() == null ? draft : Altered.with(draft, "division", null));
    }
}
