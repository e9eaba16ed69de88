package org.zhengwu.api.http.client;

import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.notifications.NoticesHttp;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;

/** The notices of a server, over HTTP. */
final class RemoteNotices implements NotificationService {

    private final Sessions sessions;

    RemoteNotices(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return notices(caller).list(unread, page.limit(), page.cursor());
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return Sessions.found(() -> notices(caller).find(id));
    }

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        return notices(caller).read(id);
    }

    private NoticesHttp notices(Caller caller) {
        return sessions.as(caller, NoticesHttp.class);
    }
}
