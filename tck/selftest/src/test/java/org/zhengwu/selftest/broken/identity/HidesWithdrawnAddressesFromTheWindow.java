package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.ServiceAddress;

/** Shows the window only the agreements that are in force, against PIP-002. */
@Decorator
@Priority(1)
abstract class HidesWithdrawnAddressesFromTheWindow implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        return whole.serviceAddressesOf(caller, party).stream()
                .filter(each -> each.withdrawnAt() == null || !caller.has(Role.OFFICIAL))
                .toList();
    }
}
