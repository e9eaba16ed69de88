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
import org.zhengwu.selftest.broken.Altered;

/** Names who read a notice last, against NTF-003. */
@Decorator
@Priority(1)
abstract class KeepsTheLastReader implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        return Altered.with(whole.markRead(caller, id), "readBy", caller.account());
    }
}
