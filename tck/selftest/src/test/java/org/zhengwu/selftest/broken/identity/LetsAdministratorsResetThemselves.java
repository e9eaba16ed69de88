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

/** Lets an administrator reset its own second factor, against SEC-014. */
@Decorator
@Priority(1)
abstract class LetsAdministratorsResetThemselves implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Account resetSecondFactor(Caller caller, AccountId id, Revision revision) {
        boolean own = caller.account().equals(id);
        return whole.resetSecondFactor(own ? Caller.system("self-service") : caller, id, revision);
    }
}
