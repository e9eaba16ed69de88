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
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.Party;

/** Lets a handler correct what is known about the party, against PIP-004. */
@Decorator
@Priority(1)
abstract class LetsHandlersCorrect implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        return whole.changeMobile(asItself(caller), id, revision, draft);
    }

    private static Caller asItself(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        return new Caller(
                caller.account(),
                caller.name(),
                caller.grants(),
                caller.channel(),
                caller.assurance(),
                actingFor == null ? null : new ActingFor(actingFor.party(), Authority.SELF),
                caller.checkedScope(),
                caller.request());
    }
}
