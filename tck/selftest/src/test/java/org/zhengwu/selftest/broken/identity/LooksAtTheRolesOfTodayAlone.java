package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;

/** Lets an administrator of a day to come hold another administration today, against SEC-004. */
@Decorator
@Priority(1)
abstract class LooksAtTheRolesOfTodayAlone implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Inject
    LegalClock clock;

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        boolean openTerm = draft.role() == Role.SECURITY_ADMINISTRATOR && draft.from() == null;
        boolean ahead = openTerm
                && whole.grantsOf(caller, AccountId.of(String.valueOf(draft.account()))).stream()
                        .anyMatch(each -> each.grant().from().isAfter(clock.today()));
        String until = clock.today().toString();
        return whole.grant(caller, key, ahead ? Altered.with(draft, "until", until) : draft);
    }
}
