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

/** Lists a notice to an organ as unread to each of its staff who has not read it, against NTF-003. */
@Decorator
@Priority(1)
abstract class UnreadByMeInTheOrgan implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        if (!unread || caller.organs().findAny().isEmpty()) {
            return whole.list(caller, unread, page);
        }
        Page<Notice> all = whole.list(caller, false, page);
        return new Page<>(
                all.items().stream()
                        .filter(notice -> notice.readBy() == null || isOpen(caller, notice))
                        .toList(),
                all.next(),
                all.count());
    }

    private static boolean isOpen(Caller caller, Notice notice) {
        return notice.organ() != null && !caller.account().equals(notice.readBy());
    }
}
