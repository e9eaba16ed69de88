package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * The end of an open clock changed because a calendar or a rule arrived (CAL-007).
 *
 * @param subject the record that the clock runs for
 * @param cause {@link ChangeCause#CALENDAR} or {@link ChangeCause#RULE}
 * @param provisional whether the new end is still provisional
 */
public record DeadlineRecomputed(
        Subject subject,
        DeadlineId deadline,
        String matter,
        ClockKind kind,
        ChangeCause cause,
        LocalDate oldEnd,
        LocalDate newEnd,
        boolean provisional)
        implements Event {

    public DeadlineRecomputed {
        requireNonNull(subject, "subject");
        requireNonNull(deadline, "deadline");
    }
}
