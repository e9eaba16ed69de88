package org.zhengwu.spi.technical.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;

/**
 * Starts and steers clocks in the transaction of the caller's function. A lapse comes back as the event
 * {@link org.zhengwu.api.technical.deadlines.DeadlineLapsed}. When an organ is merged into another, its open
 * clocks go to the successor.
 */
public interface Deadlines {

    /**
     * Starts a clock of any matter that has a rule in the division, or states its own limit.
     *
     * @throws org.zhengwu.api.InvalidInputException if there is neither an own limit nor a rule for the
     *     matter, or the division has no calendar of the mainland (CAL-011)
     */
    Deadline start(ClockStart start);

    /**
     * Stops a running clock from the day on (LIC-007).
     *
     * @throws org.zhengwu.api.RuleViolatedException if nothing may stop the clock, or the limit has lapsed
     */
    Deadline stop(DeadlineId id, LocalDate firstDayNotCounted, String reason);

    /**
     * Lets a stopped clock run again after the day. A second stop of a day that does not count already takes no
     * further day, and is named beside the first (LIC-007).
     */
    Deadline resume(DeadlineId id, LocalDate lastDayNotCounted);

    /**
     * Extends a clock by days of its rule's extension unit (LIC-004, LIC-005).
     *
     * @throws org.zhengwu.api.ForbiddenException if the caller holds not the post that the rule names
     * @throws org.zhengwu.api.RuleViolatedException if the rule allows no extension, not so long a one, or
     *     the limit has lapsed
     */
    Deadline extend(Caller grantedBy, DeadlineId id, int days, String reason);

    /**
     * Ends a clock because what was to be done was done on the day. A day after the end is allowed where
     * the lapse is only an alarm, and leaves the overrun visible (LIC-022).
     *
     * @throws org.zhengwu.api.RuleViolatedException if the day is after the end and the law has drawn its
     *     consequence, such as a deemed acceptance (LIC-002)
     */
    Deadline meet(DeadlineId id, LocalDate day);

    /** Ends a clock because the matter ended otherwise. */
    Deadline cancel(DeadlineId id);

    /** The clocks of a record, the oldest first. */
    List<Deadline> of(Subject subject);

    /** Explains a clock day by day; the calling function decides who may see it. */
    default DeadlineExplanation explain(DeadlineId id) {
        throw new UnsupportedException("the explanation of a clock");
    }
}
