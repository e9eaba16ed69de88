package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Extends the limit of a decision and does not tell the applicant, against NTF-001. */
@Decorator
@Priority(1)
abstract class SendsNoNoticeOfAnExtension implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    @Override
    public NoticeId send(NoticeOrder order) {
        return order.template().equals("case.extended") ? new NoticeId(UUID.randomUUID()) : whole.send(order);
    }
}
