package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/**
 * A clock that runs, or ran, for a matter. Days are dates in mainland China.
 *
 * @param matter what is to be done, such as {@code permit-decision}
 * @param rule the id of the rule, or null where the limit is the item's own
 * @param basis the legal basis of the limit, in Chinese
 * @param startDay the day of the start event, which is not counted (CAL-004)
 * @param end the last day on which it is done in time
 * @param provisional whether the end rests on a year whose holidays are not announced yet (CAL-007)
 * @param closedAt when the clock was met, cancelled or acted on, or null while it is open
 * @param pauses the times that do not count, in order; one for each procedure, also where two fell on one day
 * @param extensions the extensions, in order
 */
public record Deadline(
        DeadlineId id,
        Subject subject,
        String matter,
        ClockKind kind,
        @Nullable String rule,
        String basis,
        OrganId organ,
        DivisionId division,
        LocalDate startDay,
        Limit limit,
        LocalDate end,
        boolean provisional,
        DeadlineState state,
        @Nullable Instant closedAt,
        List<Pause> pauses,
        List<Extension> extensions,
        Revision revision) {

    public Deadline {
        requireNonNull(id, "id");
        requireNonNull(end, "end");
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /**
     * A time that does not count (LIC-007).
     *
     * @param from the first day not counted
     * @param until the last day not counted, or null while the clock is stopped
     * @param reason why, in Chinese
     */
    public record Pause(LocalDate from, @Nullable LocalDate until, String reason) {}

    /** An extension (延长期限), and who granted it. */
    public record Extension(int value, LimitUnit unit, String reason, AccountId grantedBy, Instant grantedAt) {}
}
