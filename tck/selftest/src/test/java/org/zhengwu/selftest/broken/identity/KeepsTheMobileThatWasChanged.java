package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.selftest.broken.Altered;

/** Tells the new mobile number of a party and keeps the old one, against PIP-004. */
@Decorator
@Priority(1)
abstract class KeepsTheMobileThatWasChanged implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        Party before = whole.findParty(caller, id).orElse(null);
        Party changed = whole.changeMobile(caller, id, revision, draft);
        return before == null || changed.mobile() != null ? changed : Altered.with(changed, "mobile", before.mobile());
    }
}
