package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Shows the notices to an organ to its handlers alone, against NTF-004. */
@Decorator
@Priority(1)
abstract class ShowsOrgansToTheirHandlersAlone implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id)
                .filter(notice -> notice.organ() == null || caller.holds(Post.HANDLER, notice.organ()));
    }
}
