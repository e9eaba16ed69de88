package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Event;
import org.zhengwu.api.technical.notifications.NoticeSent;
import org.zhengwu.spi.Outbox;

/** Tells a notice when it is sent and once more for its delivery, against NTF-002. */
@Decorator
@Priority(1)
abstract class TellsNoticesTwice implements Outbox {

    @Inject
    @Delegate
    @Any
    Outbox whole;

    @Override
    public void add(Event event) {
        whole.add(event);
        if (event instanceof NoticeSent) {
            whole.add(event);
        }
    }
}
