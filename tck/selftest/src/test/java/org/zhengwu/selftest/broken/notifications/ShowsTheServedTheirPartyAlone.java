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
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Shows a service user the notices to its party and none to its account, against NTF-004. */
@Decorator
@Priority(1)
abstract class ShowsTheServedTheirPartyAlone implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        Page<Notice> found = whole.list(caller, unread, page);
        return new Page<>(
                found.items().stream().filter(notice -> isShown(caller, notice)).toList(), found.next(), found.count());
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).filter(notice -> isShown(caller, notice));
    }

    private static boolean isShown(Caller caller, Notice notice) {
        return notice.account() == null || !caller.has(Role.SERVICE_USER);
    }
}
