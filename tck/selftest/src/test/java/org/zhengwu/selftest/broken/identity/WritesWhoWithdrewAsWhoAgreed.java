package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressId;
import org.zhengwu.selftest.broken.Altered;

/** Names who withdrew an address as who agreed to it, against PIP-002. */
@Decorator
@Priority(1)
abstract class WritesWhoWithdrewAsWhoAgreed implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<ServiceAddressId, AccountId> by = new ConcurrentHashMap<>();

    @Override
    public ServiceAddress withdrawServiceAddress(Caller caller, ServiceAddressId id, Revision revision) {
        ServiceAddress withdrawn = whole.withdrawServiceAddress(caller, id, revision);
        by.put(id, caller.account());
        return shown(withdrawn);
    }

    @Override
    public List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        return whole.serviceAddressesOf(caller, party).stream().map(this::shown).toList();
    }

    private ServiceAddress shown(ServiceAddress of) {
        return Altered.with(of, "agreedBy", by.getOrDefault(of.id(), of.agreedBy()));
    }
}
