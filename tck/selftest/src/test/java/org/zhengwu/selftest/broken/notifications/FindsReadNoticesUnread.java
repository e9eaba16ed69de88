package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.selftest.broken.Altered;

/** Finds a notice unread that was read, against NTF-002. */
@Decorator
@Priority(1)
abstract class FindsReadNoticesUnread implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(notice -> Altered.with(Altered.with(notice, "readAt", null), "readBy", null));
    }
}
