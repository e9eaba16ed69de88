package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Representation;

/** Tells everybody who acts for a party, against LIC-018. */
@Decorator
@Priority(1)
abstract class ShowsWhoActsToEverybody implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<Representation> representationsOf(Caller caller, PartyId party) {
        return whole.representationsOf(caller.within(Scope.all()), party);
    }
}
