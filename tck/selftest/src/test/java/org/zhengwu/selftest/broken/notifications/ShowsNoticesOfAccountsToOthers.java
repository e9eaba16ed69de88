package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Shows a notice to an account to others too, against NTF-004. */
@Decorator
@Priority(1)
abstract class ShowsNoticesOfAccountsToOthers implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id)
                .or(() -> whole.find(Caller.system("boxes"), id).filter(notice -> notice.account() != null));
    }
}
