package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;

/**
 * A clock of a case at a glance; {@link CaseService#deadlines} explains it.
 *
 * @param end the last day on which it is done in time
 * @param provisional whether the end rests on a year whose holidays are not announced yet (CAL-007)
 */
public record CaseClock(
        DeadlineId id,
        String matter,
        ClockKind kind,
        LocalDate end,
        boolean provisional,
        DeadlineState state,
        Light light) {

    public CaseClock {
        requireNonNull(id, "id");
        requireNonNull(matter, "matter");
        requireNonNull(kind, "kind");
        requireNonNull(end, "end");
        requireNonNull(state, "state");
        requireNonNull(light, "light");
    }
}
