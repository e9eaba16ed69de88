package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Lists a page of notices the oldest first, against PAG-001. */
@Decorator
@Priority(1)
abstract class ListsTheOldestNoticesFirst implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        Page<Notice> found = whole.list(caller, unread, page);
        List<Notice> items = new ArrayList<>(found.items());
        Collections.reverse(items);
        return new Page<>(items, found.next(), found.count());
    }
}
