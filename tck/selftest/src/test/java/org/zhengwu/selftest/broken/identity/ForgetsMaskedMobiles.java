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

/** Takes a masked mobile number for none, against IDN-008. */
@Decorator
@Priority(1)
abstract class ForgetsMaskedMobiles implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        boolean masked = draft.mobile() != null && draft.mobile().contains("*");
        return whole.changeMobile(caller, id, revision, masked ? new MobileDraft(null) : draft);
    }
}
