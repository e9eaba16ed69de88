package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.selftest.broken.Altered;

/** Counts no clock that only lost the mark of being provisional, against CAL-007. */
@Decorator
@Priority(1)
abstract class CountsMovedEndsAlone implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Inject
    Statements statements;

    @Override
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        Set<String> before = ends(true);
        CalendarPublication published = whole.publishCalendar(caller, key, draft);
        before.retainAll(ends(false));
        return Altered.with(published, "recomputed", published.recomputed() - before.size());
    }

    /** The ids and ends of the clocks with or without the mark. */
    private Set<String> ends(boolean provisional) {
        return statements.rows("select id, end_day from dl_clock where provisional = ?", provisional).stream()
                .map(row -> row[0] + " " + row[1])
                .collect(Collectors.toCollection(HashSet::new));
    }
}
