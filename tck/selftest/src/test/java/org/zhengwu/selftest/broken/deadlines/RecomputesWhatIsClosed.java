package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.runtime.persistence.Statements;

/** Moves the ends of clocks that were met, against CAL-007. */
@Decorator
@Priority(1)
abstract class RecomputesWhatIsClosed implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Inject
    Statements statements;

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        statements.update("update dl_clock set state = 'RUNNING' where state = 'MET'");
        CalendarPublication published = whole.publishCalendar(caller, key, draft);
        statements.update("update dl_clock set state = 'MET' where state = 'RUNNING' and closed_at is not null");
        return published;
    }
}
