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

/** Looks at the role that is given alone, so that who handles cases becomes a developer, against SEC-009. */
@Decorator
@Priority(1)
abstract class MakesOfficialsDevelopers implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        boolean builds = draft.role() == Role.DEVELOPER || draft.role() == Role.IT_STAFF;
        if (!builds || draft.organ() != null) {
            return whole.grant(caller, key, draft);
        }
        AccountId account = AccountId.of(String.valueOf(draft.account()));
        return whole.grantsOf(caller, account).stream()
                .filter(each -> each.grant().role() == Role.OFFICIAL)
                .findFirst()
                .map(held -> new HeldGrant(
                        held.id(), held.revision(), account, Altered.with(held.grant(), "role", draft.role())))
                .orElseGet(() -> whole.grant(caller, key, draft));
    }
}
