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
import org.zhengwu.selftest.broken.Altered;

/** Names who reads the addresses as who agreed to them, against PIP-002. */
@Decorator
@Priority(1)
abstract class NamesTheReaderAsWhoAgreed implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        return whole.serviceAddressesOf(caller, party).stream()
                .map(each -> Altered.with(each, "agreedBy", caller.account()))
                .toList();
    }
}
