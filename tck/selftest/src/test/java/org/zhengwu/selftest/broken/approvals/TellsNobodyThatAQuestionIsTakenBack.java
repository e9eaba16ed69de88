package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Tells the colleague nothing where a question is taken back, against APR-019. */
@Decorator
@Priority(1)
abstract class TellsNobodyThatAQuestionIsTakenBack implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    @Override
    public NoticeId send(NoticeOrder order) {
        return order.template().equals("approval.asked-no-more") ? new NoticeId(UUID.randomUUID()) : whole.send(order);
    }
}
