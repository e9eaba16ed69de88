package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.Party;

/** Keeps a legal representative or guardian from changing the mobile number, against PIP-004. */
@Decorator
@Priority(1)
abstract class ChangesOnlyTheOwnNumber implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        ActingFor acting = caller.actingFor();
        if (acting != null && acting.authority() != Authority.SELF) {
            throw new RuleViolatedException("PIP-004", "entrusted", "Only the party itself changes its number");
        }
        return whole.changeMobile(caller, id, revision, draft);
    }
}
