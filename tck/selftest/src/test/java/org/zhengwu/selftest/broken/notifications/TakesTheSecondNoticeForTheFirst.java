package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Sends a party one notice of a kind for a record and takes the second for the first, against NTF-001. */
@Decorator
@Priority(1)
abstract class TakesTheSecondNoticeForTheFirst implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    private final Map<String, NoticeId> sent = new ConcurrentHashMap<>();

    @Override
    public NoticeId send(NoticeOrder order) {
        if (order.party() == null) {
            return whole.send(order);
        }
        String key = order.party() + " " + order.subject() + " " + order.template();
        NoticeId before = sent.get(key);
        if (before != null) {
            return before;
        }
        NoticeId now = whole.send(order);
        sent.put(key, now);
        return now;
    }
}
