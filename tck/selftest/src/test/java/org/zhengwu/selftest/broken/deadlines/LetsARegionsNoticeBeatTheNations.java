package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.selftest.broken.Altered;

/** Adds the notice of a region to that of the nation, against CAL-007. */
@Decorator
@Priority(1)
abstract class LetsARegionsNoticeBeatTheNations implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        boolean beside = "NOTICE".equals(draft.kind())
                && !DivisionCode.NATION.value().equals(draft.division())
                && !whole.calendar(caller, String.valueOf(draft.year()), null).provisional();
        return whole.publishCalendar(caller, key, beside ? Altered.with(draft, "kind", "REGIONAL") : draft);
    }
}
