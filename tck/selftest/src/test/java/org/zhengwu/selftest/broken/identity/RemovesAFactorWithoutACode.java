package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;

/** Removes a second factor whatever the code, against SEC-014. */
@Decorator
@Priority(1)
abstract class RemovesAFactorWithoutACode implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public void removeSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        Caller system = Caller.system("convenience");
        Account account = whole.findAccount(system, caller.account()).orElse(null);
        if (account != null && account.secondFactor()) {
            whole.resetSecondFactor(system, account.id(), account.revision());
        } else {
            whole.removeSecondFactor(caller, draft);
        }
    }
}
