package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Counts what was read among what is unread, against PAG-001. */
@Decorator
@Priority(1)
abstract class CountsWhatWasRead implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        Page<Notice> found = whole.list(caller, unread, page);
        return unread
                ? new Page<>(
                        found.items(),
                        found.next(),
                        whole.list(caller, false, PageRequest.first()).count())
                : found;
    }
}
