package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Lists as unread what a colleague has read and the caller has not, against NTF-003. */
@Decorator
@Priority(1)
abstract class UnreadMeansUnreadByMe implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        Page<Notice> all = whole.list(caller, false, page);
        if (!unread) {
            return all;
        }
        List<Notice> mine = all.items().stream()
                .filter(notice -> !caller.account().equals(notice.readBy()))
                .toList();
        boolean single = page.cursor() == null && all.next() == null;
        return new Page<>(mine, all.next(), single ? CappedCount.of(mine.size()) : all.count());
    }
}
