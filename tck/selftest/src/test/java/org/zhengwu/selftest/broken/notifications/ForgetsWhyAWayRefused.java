package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.selftest.broken.Altered;

/** Keeps that a way refused a notice, but not why, against NTF-002. */
@Decorator
@Priority(1)
abstract class ForgetsWhyAWayRefused implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(ForgetsWhyAWayRefused::bare);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(ForgetsWhyAWayRefused::bare);
    }

    private static Notice bare(Notice notice) {
        List<Notice.Delivery> deliveries = notice.deliveries().stream()
                .map(each -> each.taken() ? each : Altered.with(each, "reference", ""))
                .toList();
        return Altered.with(notice, "deliveries", deliveries);
    }
}
