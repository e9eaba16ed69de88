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
import org.zhengwu.selftest.broken.Altered;

/** Closes an account and leaves its second factor, against SEC-003. */
@Decorator
@Priority(1)
abstract class KeepsTheFactorOfClosedAccounts implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Account closeAccount(Caller caller, AccountId id, Revision revision) {
        boolean had = whole.findAccount(caller, id).map(Account::secondFactor).orElse(false);
        Account closed = whole.closeAccount(caller, id, revision);
        return had ? Altered.with(closed, "secondFactor", true) : closed;
    }
}
