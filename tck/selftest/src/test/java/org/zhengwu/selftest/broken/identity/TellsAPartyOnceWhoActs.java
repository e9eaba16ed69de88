package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Tells a party the first of those who may act for it and nobody named later, against LIC-018. */
@Decorator
@Priority(1)
abstract class TellsAPartyOnceWhoActs implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    private final Set<Subject> told = ConcurrentHashMap.newKeySet();

    @Override
    public NoticeId send(NoticeOrder order) {
        return order.template().startsWith("party.represented") && !told.add(order.subject())
                ? new NoticeId(UUID.randomUUID())
                : whole.send(order);
    }
}
