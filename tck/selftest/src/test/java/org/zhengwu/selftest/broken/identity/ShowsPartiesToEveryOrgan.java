package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;

/** Shows a party to the windows of all organs, against PTY-001. */
@Decorator
@Priority(1)
abstract class ShowsPartiesToEveryOrgan implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Optional<Party> findParty(Caller caller, PartyId id) {
        return whole.findParty(caller.has(Role.OFFICIAL) ? caller.within(Scope.all()) : caller, id);
    }
}
