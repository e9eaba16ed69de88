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

/** Lets an administrator grant roles to itself, against SEC-003. */
@Decorator
@Priority(1)
abstract class LetsAdministratorsServeThemselves implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        boolean own = caller.account().toString().equals(draft.account());
        return whole.grant(own ? Caller.system("self-service") : caller, key, draft);
    }
}
