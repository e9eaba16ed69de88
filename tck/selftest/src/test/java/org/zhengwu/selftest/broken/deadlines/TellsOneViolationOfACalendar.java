package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;

/** Tells the first violation of a calendar only, against CAL-007. */
@Decorator
@Priority(1)
abstract class TellsOneViolationOfACalendar implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        try {
            return whole.publishCalendar(caller, key, draft);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.violations().subList(0, 1));
        }
    }
}
