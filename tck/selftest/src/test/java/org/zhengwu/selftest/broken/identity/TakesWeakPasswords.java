package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.IdentityService;

/** Makes a weak password strong without saying so, against SEC-002. */
@Decorator
@Priority(1)
abstract class TakesWeakPasswords implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Account openAccount(Caller caller, IdempotencyKey key, AccountDraft draft) {
        String password = draft.password() == null ? "" : draft.password();
        String padded = password.length() > 12 ? password : password + "-Changed-at-first-93!";
        return whole.openAccount(caller, key, new AccountDraft(draft.name(), draft.holder(), padded, draft.party()));
    }
}
