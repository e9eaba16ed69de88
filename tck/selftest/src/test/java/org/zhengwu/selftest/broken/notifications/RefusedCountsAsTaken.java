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

/** Shows what a way refused as taken, against NTF-002. */
@Decorator
@Priority(1)
abstract class RefusedCountsAsTaken implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(RefusedCountsAsTaken::taken);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(RefusedCountsAsTaken::taken);
    }

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        return taken(whole.markRead(caller, id));
    }

    private static Notice taken(Notice notice) {
        List<Notice.Delivery> taken = notice.deliveries().stream()
                .map(each -> Altered.with(each, "taken", true))
                .toList();
        return Altered.with(notice, "deliveries", taken);
    }
}
