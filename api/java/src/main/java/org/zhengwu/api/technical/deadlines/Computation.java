package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.DivisionCode;

/**
 * The end of a time limit, and the way to it day by day.
 *
 * @param start the day of the start event, which is not counted (CAL-004)
 * @param division the division whose calendar was used
 * @param rollEndDate whether an end on a rest day rolls to the first working day after it (CAL-004)
 * @param end the last day on which it is done in time
 * @param provisional whether the end rests on a year whose holidays are not announced yet (CAL-007)
 * @param explanation every day from the start to the end, in the order in which it was looked at
 */
public record Computation(
        LocalDate start,
        int days,
        LimitUnit unit,
        Direction direction,
        DivisionCode division,
        boolean rollEndDate,
        LocalDate end,
        boolean provisional,
        List<ExplainedDay> explanation) {

    public Computation {
        requireNonNull(start, "start");
        requireNonNull(unit, "unit");
        requireNonNull(direction, "direction");
        requireNonNull(division, "division");
        requireNonNull(end, "end");
        explanation = List.copyOf(explanation);
    }
}
