package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PasswordResetDraft;

/** Takes any password as a new first one, against SEC-002. */
@Decorator
@Priority(1)
abstract class ResetsToAnyPassword implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Account resetPassword(Caller caller, AccountId id, Revision revision, PasswordResetDraft draft) {
        boolean weak = draft.password() != null && draft.password().length() < 13;
        return whole.resetPassword(caller, id, revision, weak ? new PasswordResetDraft("Made-up-instead-81!") : draft);
    }
}
