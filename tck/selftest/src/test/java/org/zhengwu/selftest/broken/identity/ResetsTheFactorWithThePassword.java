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
import org.zhengwu.runtime.transaction.Transactions;

/** Takes the second factor of an account away with its password, so that one administrator can sign in as others, against SEC-014. */
@Decorator
@Priority(1)
abstract class ResetsTheFactorWithThePassword implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Inject
    Transactions transactions;

    @Override
    public Account resetPassword(Caller caller, AccountId id, Revision revision, PasswordResetDraft draft) {
        Account reset = whole.resetPassword(caller, id, revision, draft);
        return reset.secondFactor()
                ? transactions.required(
                        () -> whole.resetSecondFactor(Caller.system("password-reset"), id, reset.revision()))
                : reset;
    }
}
