package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recorded change of the end of a clock.
 *
 * @param provisional whether the new end is provisional
 * @param source what brought it: the reason of a stop or extension, the source of a calendar, the basis of
 *     a rule
 */
public record DeadlineChange(
        Instant at, ChangeCause cause, LocalDate oldEnd, LocalDate newEnd, boolean provisional, String source) {

    public DeadlineChange {
        requireNonNull(at, "at");
        requireNonNull(cause, "cause");
        requireNonNull(oldEnd, "oldEnd");
        requireNonNull(newEnd, "newEnd");
        requireNonNull(source, "source");
    }
}
