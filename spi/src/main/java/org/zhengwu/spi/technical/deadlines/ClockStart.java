package org.zhengwu.spi.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Limit;

/**
 * A clock to start.
 *
 * @param matter the matter, which finds the rule for the division and the day
 * @param organ the organ that has to act; the clock of a merged one runs for its successor
 * @param startDay the day of the start event
 * @param ownLimit the limit of the item itself, which goes before the rule's value; or null
 * @param ownBasis the legal basis of the item's own limit; or null where there is none
 */
public record ClockStart(
        String matter,
        ClockKind kind,
        Subject subject,
        OrganId organ,
        DivisionId division,
        LocalDate startDay,
        @Nullable Limit ownLimit,
        @Nullable String ownBasis) {

    public ClockStart {
        requireNonNull(matter, "matter");
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(startDay, "startDay");
    }
}
