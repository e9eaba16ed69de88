package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.selftest.broken.Altered;

/** Dates a reading by the delivery, against NTF-002. */
@Decorator
@Priority(1)
abstract class ReadWhenItWasDelivered implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(ReadWhenItWasDelivered::dated);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(ReadWhenItWasDelivered::dated);
    }

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        return dated(whole.markRead(caller, id));
    }

    private static Notice dated(Notice notice) {
        return notice.readAt() == null || notice.deliveredAt() == null
                ? notice
                : Altered.with(notice, "readAt", notice.deliveredAt());
    }
}
