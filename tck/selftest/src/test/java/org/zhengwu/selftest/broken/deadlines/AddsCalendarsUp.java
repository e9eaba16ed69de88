package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.selftest.broken.Altered;

/** Adds a later calendar to the earlier one, against CAL-007. */
@Decorator
@Priority(1)
abstract class AddsCalendarsUp implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    private final Map<String, List<CalendarDraft.Days>> before = new ConcurrentHashMap<>();

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        List<CalendarDraft.Days> all = new ArrayList<>();
        if (draft.off() != null) {
            all.addAll(draft.off());
        }
        String place = draft.division() + "/" + draft.year() + "/" + draft.kind();
        all.addAll(before.getOrDefault(place, List.of()));
        CalendarPublication published = whole.publishCalendar(caller, key, Altered.with(draft, "off", all));
        before.put(place, all);
        return published;
    }
}
