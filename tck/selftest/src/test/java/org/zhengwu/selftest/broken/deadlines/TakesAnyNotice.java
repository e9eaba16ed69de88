package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.selftest.broken.Altered;

/** Takes a notice of New Year alone for the days of a region in place of refusing it, against CAL-005. */
@Decorator
@Priority(1)
abstract class TakesAnyNotice implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        List<CalendarDraft.Days> off = draft.off();
        boolean lacking = off != null && off.size() == 1;
        return whole.publishCalendar(caller, key, lacking ? Altered.with(draft, "kind", "REGIONAL") : draft);
    }
}
