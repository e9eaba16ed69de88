package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;

/** Takes a grant of a developer in an organ for one without it, against SEC-009. */
@Decorator
@Priority(1)
abstract class LetsDevelopersIntoAnOrgan implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        boolean builds = draft.role() == Role.DEVELOPER || draft.role() == Role.IT_STAFF;
        GrantDraft kept = new GrantDraft(
                draft.account(),
                draft.role(),
                draft.post(),
                builds ? null : draft.organ(),
                draft.division(),
                draft.from(),
                draft.until(),
                draft.entrusted());
        return whole.grant(caller, key, kept);
    }
}
