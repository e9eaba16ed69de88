package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Does not tell a party who may act for it, against LIC-018. */
@Decorator
@Priority(1)
abstract class TellsNoPartyWhoActs implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    @Override
    public NoticeId send(NoticeOrder order) {
        return order.template().startsWith("party.represented") ? new NoticeId(UUID.randomUUID()) : whole.send(order);
    }
}
