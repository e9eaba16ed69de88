package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

/**
 * A calendar that was published, and what it moved.
 *
 * @param recomputed how many open clocks got another end, or lost the mark of being provisional
 */
public record CalendarPublication(WorkCalendar calendar, int recomputed) {

    public CalendarPublication {
        requireNonNull(calendar, "calendar");
    }
}
