package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.deadlines.DeadlineId;

/**
 * When the step at which an approval waits is due (APR-017).
 *
 * @param clock the clock of the step, which {@link org.zhengwu.api.technical.deadlines.DeadlineService#explain} explains
 *     day by day
 * @param dueOn the last day on which it is signed in time
 * @param provisional whether that rests on a year whose holidays are not announced yet (CAL-007)
 * @param overdue whether that day has passed
 * @param lapsedAt when what follows upon the lapse was done, or null while it was not
 */
public record StepDue(
        DeadlineId clock,
        LocalDate dueOn,
        boolean provisional,
        boolean overdue,
        @Nullable Instant lapsedAt) {

    public StepDue {
        requireNonNull(clock, "clock");
        requireNonNull(dueOn, "dueOn");
    }
}
