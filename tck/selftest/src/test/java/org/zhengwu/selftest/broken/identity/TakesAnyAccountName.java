package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Mends the name of an account in place of refusing it, against SEC-002. */
@Decorator
@Priority(1)
abstract class TakesAnyAccountName implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Account openAccount(Caller caller, IdempotencyKey key, AccountDraft draft) {
        boolean wrong = draft.name() != null && draft.name().length() > 40;
        return whole.openAccount(caller, key, wrong ? Altered.with(draft, "name", "a" + UUID.randomUUID()) : draft);
    }
}
