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

/** Takes a mobile number that the party changes with the prefix of a country, against IDN-007. */
@Decorator
@Priority(1)
abstract class MendsMobiles implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        String mobile = draft.mobile() == null ? null : draft.mobile().replaceFirst("^\\+86", "");
        return whole.changeMobile(caller, id, revision, new MobileDraft(mobile));
    }
}
