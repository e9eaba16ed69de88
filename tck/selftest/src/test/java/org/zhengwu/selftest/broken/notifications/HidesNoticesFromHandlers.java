package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Shows the notices of a party to nobody whom it entrusted, against NTF-004. */
@Decorator
@Priority(1)
abstract class HidesNoticesFromHandlers implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return isEntrusted(caller) ? new Page<>(List.of(), null, CappedCount.of(0)) : whole.list(caller, unread, page);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).filter(found -> !isEntrusted(caller));
    }

    private static boolean isEntrusted(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        return actingFor != null && actingFor.authority().isEntrusted();
    }
}
