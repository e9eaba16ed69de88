package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Marks everything as read with the first notice that was, against NTF-002. */
@Decorator
@Priority(1)
abstract class ReadsEverythingAtOnce implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        whole.list(caller, true, PageRequest.of(100, null)).items().forEach(each -> whole.markRead(caller, each.id()));
        return whole.markRead(caller, id);
    }
}
