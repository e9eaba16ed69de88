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
import org.zhengwu.selftest.broken.Altered;

/** Shows an account at the revision that was changed, against REV-002. */
@Decorator
@Priority(1)
abstract class KeepsTheRevisionOfAnAccount implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Account resetPassword(Caller caller, AccountId id, Revision revision, PasswordResetDraft draft) {
        return Altered.with(whole.resetPassword(caller, id, revision, draft), "revision", revision);
    }
}
