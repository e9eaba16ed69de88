package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * A limit lapsed, and its consequence is due.
 *
 * @param subject the record that the clock ran for
 * @param matter the matter of the rule, such as {@code permit-supplement-notice}
 * @param startDay the day of the start event, to which a deemed acceptance goes back
 * @param lastDay the last day of the limit: the legal date of the lapse
 * @param actedAt when the lapse was acted on; later than the legal date where the server was down
 */
public record DeadlineLapsed(
        Subject subject,
        DeadlineId deadline,
        String matter,
        ClockKind kind,
        LapseAction action,
        LocalDate startDay,
        LocalDate lastDay,
        Instant actedAt)
        implements Event {

    public DeadlineLapsed {
        requireNonNull(subject, "subject");
        requireNonNull(deadline, "deadline");
    }
}
