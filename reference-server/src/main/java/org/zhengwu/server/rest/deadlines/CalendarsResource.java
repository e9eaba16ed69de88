package org.zhengwu.server.rest.deadlines;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.http.deadlines.CalendarsHttp;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves work calendars: translates, decides nothing. */
@RequestScoped
public class CalendarsResource implements CalendarsHttp {

    private final DeadlineService deadlines;
    private final CurrentCaller caller;

    @Inject
    public CalendarsResource(DeadlineService deadlines, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.caller = caller;
    }

    @Override
    public YearCalendar calendar(@Nullable String year, @Nullable String division) {
        return deadlines.calendar(caller.get(), year, division);
    }

    // The body may be absent from a request although the contract asks for one.
    @Override
    public CalendarPublication publish(IdempotencyKey key, @Nullable CalendarDraft draft) {
        return deadlines.publishCalendar(caller.get(), key, given(draft));
    }
}
