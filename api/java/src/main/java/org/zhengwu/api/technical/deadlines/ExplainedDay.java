package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a time limit, and why it counts or not.
 *
 * @param number which counted day it is, from 1; null where it is not counted
 * @param note the reason in Chinese, such as the name of the holiday
 * @param provisional whether the day lies in a year whose holidays are not announced yet (CAL-007)
 */
public record ExplainedDay(
        LocalDate day,
        DayKind kind,
        DayEffect effect,
        @Nullable Integer number,
        String note,
        boolean provisional) {

    public ExplainedDay {
        requireNonNull(day, "day");
        requireNonNull(kind, "kind");
        requireNonNull(effect, "effect");
        requireNonNull(note, "note");
    }
}
