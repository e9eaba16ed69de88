package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Tells those whom a party entrusted what is for the party itself, against NTF-004 and LIC-018. */
@Decorator
@Priority(1)
abstract class TellsAgentsOfThemselves implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    @Override
    public NoticeId send(NoticeOrder order) {
        return whole.send(Altered.with(order, "itself", false));
    }
}
