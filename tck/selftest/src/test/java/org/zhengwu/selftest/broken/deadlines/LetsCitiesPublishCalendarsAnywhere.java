package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;

/** Lets a city publish the calendars of others, against ACC-004. */
@Decorator
@Priority(1)
abstract class LetsCitiesPublishCalendarsAnywhere implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        try {
            return whole.publishCalendar(caller, key, draft);
        } catch (NotFoundException outOfReach) {
            return whole.publishCalendar(Caller.system("calendars"), key, draft);
        }
    }
}
