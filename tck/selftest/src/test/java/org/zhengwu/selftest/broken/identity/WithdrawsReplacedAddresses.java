package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceAddressId;

/** Withdraws an address that another one replaced, against PIP-002. */
@Decorator
@Priority(1)
abstract class WithdrawsReplacedAddresses implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final List<ServiceAddress> addresses = new CopyOnWriteArrayList<>();

    @Override
    public ServiceAddress withdrawServiceAddress(Caller caller, ServiceAddressId id, Revision revision) {
        Optional<ServiceAddress> replaced = addresses.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .filter(each -> whole.serviceAddressesOf(caller, each.party()).stream()
                        .anyMatch(other ->
                                !other.id().equals(id) && other.way() == each.way() && other.withdrawnAt() == null))
                .filter(each -> revision.value() > each.revision().value());
        return replaced.orElseGet(() -> whole.withdrawServiceAddress(caller, id, revision));
    }

    @Override
    public ServiceAddress agreeToService(Caller caller, IdempotencyKey key, ServiceAddressDraft draft) {
        ServiceAddress agreed = whole.agreeToService(caller, key, draft);
        addresses.add(agreed);
        return agreed;
    }
}
