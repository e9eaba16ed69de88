package org.zhengwu.server.rest.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
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
        if (draft == null) {
            throw new InvalidInputException("", "required", "a body must be given");
        }
        return deadlines.publishCalendar(caller.get(), key, draft);
    }
}
