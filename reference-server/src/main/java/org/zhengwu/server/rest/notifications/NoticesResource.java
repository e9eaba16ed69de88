package org.zhengwu.server.rest.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.notifications.NoticesHttp;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves notices: translates, decides nothing. */
@RequestScoped
public class NoticesResource implements NoticesHttp {

    private final NotificationService notifications;
    private final CurrentCaller caller;

    @Inject
    public NoticesResource(NotificationService notifications, CurrentCaller caller) {
        this.notifications = notifications;
        this.caller = caller;
    }

    @Override
    public Page<Notice> list(@Nullable Boolean unread, @Nullable Integer limit, @Nullable String cursor) {
        return notifications.list(caller.get(), Boolean.TRUE.equals(unread), PageRequest.of(limit, cursor));
    }

    @Override
    public Notice find(NoticeId id) {
        return notifications.find(caller.get(), id).orElseThrow(() -> new NotFoundException("notice"));
    }

    @Override
    public Notice read(NoticeId id) {
        return notifications.markRead(caller.get(), id);
    }
}
