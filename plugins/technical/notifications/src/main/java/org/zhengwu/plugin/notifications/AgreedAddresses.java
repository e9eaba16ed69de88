package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.spi.technical.identity.ServiceAddresses;
import org.zhengwu.spi.technical.notifications.AddressBook;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/** The addresses at which parties agreed to be served; used where the region brings no book of its own. */
@ApplicationScoped
@Typed(AgreedAddresses.class)
class AgreedAddresses implements AddressBook {

    private final ServiceAddresses agreed;

    @Inject
    AgreedAddresses(ServiceAddresses agreed) {
        this.agreed = agreed;
    }

    @Override
    public Optional<String> address(NoticeOrder order, String way) {
        return Optional.ofNullable(order.party())
                .flatMap(party -> Arrays.stream(ServiceWay.values())
                        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(way))
                        .findFirst()
                        .flatMap(known -> agreed.agreed(party, known)));
    }
}
