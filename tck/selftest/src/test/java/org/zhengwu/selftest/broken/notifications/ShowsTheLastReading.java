package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.spi.LegalClock;

/** Says when a notice was read last, and not first, against NTF-003. */
@Decorator
@Priority(1)
abstract class ShowsTheLastReading implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Inject
    LegalClock clock;

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        Notice notice = whole.markRead(caller, id);
        return new Notice(
                notice.id(),
                notice.party(),
                notice.account(),
                notice.organ(),
                notice.subject(),
                notice.template(),
                notice.texts(),
                notice.sentAt(),
                notice.deliveredAt(),
                notice.deliveries(),
                clock.now(),
                caller.account());
    }
}
