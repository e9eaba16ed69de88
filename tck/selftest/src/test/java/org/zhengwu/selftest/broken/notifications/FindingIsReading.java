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
import org.zhengwu.runtime.transaction.Transactions;

/** Marks a notice as read by whoever finds it. Against NTF-003. */
@Decorator
@Priority(1)
abstract class FindingIsReading implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Inject
    Transactions transactions;

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id)
                .map(found -> found.readAt() == null ? transactions.required(() -> whole.markRead(caller, id)) : found);
    }
}
