package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Shows a notice as unread until every account of the party has read it, against NTF-002. */
@Decorator
@Priority(1)
abstract class KeepsAReadingForEachAccount implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        Page<Notice> found = whole.list(caller, false, page);
        List<Notice> items = found.items().stream()
                .filter(each -> !unread || !caller.account().equals(each.readBy()))
                .toList();
        return new Page<>(items, found.next(), found.count());
    }
}
