package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Begins again at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class BeginsAgainAtAStrangeCursor implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        try {
            return whole.list(caller, unread, page);
        } catch (InvalidInputException strange) {
            return whole.list(caller, unread, PageRequest.of(page.limit(), null));
        }
    }
}
