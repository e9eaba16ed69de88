package org.zhengwu.selftest.broken.approvals;

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

/** Urges the first of those for whom an approval waits alone, against APR-014. */
@Decorator
@Priority(1)
abstract class UrgesTheFirstAlone implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    private final Set<Subject> urged = ConcurrentHashMap.newKeySet();

    @Override
    public NoticeId send(NoticeOrder order) {
        return order.template().equals("approval.urged") && !urged.add(order.subject())
                ? new NoticeId(UUID.randomUUID())
                : whole.send(order);
    }
}
