package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Shows the Chinese text of a notice and no other, against NTF-001. */
@Decorator
@Priority(1)
abstract class SpeaksChineseAlone implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(SpeaksChineseAlone::inChinese);
    }

    private static Notice inChinese(Notice notice) {
        return new Notice(
                notice.id(),
                notice.party(),
                notice.account(),
                notice.organ(),
                notice.subject(),
                notice.template(),
                Map.of("zh", Objects.requireNonNull(notice.texts().get("zh"))),
                notice.sentAt(),
                notice.deliveredAt(),
                notice.deliveries(),
                notice.readAt(),
                notice.readBy());
    }
}
