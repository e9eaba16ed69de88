package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.ServiceAddress;

/** Shows the window no address that it took for a party, against PIP-002. */
@Decorator
@Priority(1)
abstract class ForgetsTheWindowThatAgreed implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        List<ServiceAddress> found = whole.serviceAddressesOf(caller, party);
        return caller.actingFor() == null ? List.of() : found;
    }
}
