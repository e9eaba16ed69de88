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

/** Keeps the mobile number where none is to be kept any more, against PIP-004. */
@Decorator
@Priority(1)
abstract class KeepsAMobileThatIsTakenAway implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        String mobile = draft.mobile();
        if (mobile == null || mobile.isBlank()) {
            return whole.findParty(caller, id).orElseThrow();
        }
        return whole.changeMobile(caller, id, revision, draft);
    }
}
