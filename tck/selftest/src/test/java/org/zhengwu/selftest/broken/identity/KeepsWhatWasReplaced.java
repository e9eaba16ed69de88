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

/** Goes on showing as agreed what the party has withdrawn or replaced, against PIP-002. */
@Decorator
@Priority(1)
abstract class KeepsWhatWasReplaced implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        return whole.serviceAddressesOf(caller, party).stream()
                .map(address -> new ServiceAddress(
                        address.id(),
                        address.revision(),
                        address.party(),
                        address.way(),
                        address.address(),
                        address.agreedAt(),
                        address.agreedBy(),
                        null))
                .toList();
    }
}
