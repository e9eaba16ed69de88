package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/**
 * What the end of a limit is reckoned from.
 *
 * @param lengths the limit and its extensions, counted one after the other
 * @param roll whether an end on a rest day rolls to the first working day after it (CAL-004)
 */
record Span(LocalDate start, List<Limit> lengths, Direction direction, boolean roll, List<Pause> pauses) {

    Span {
        lengths = List.copyOf(lengths);
        pauses = List.copyOf(pauses);
    }

    static Span of(LocalDate start, Limit limit) {
        return new Span(start, List.of(limit), Direction.FORWARD, true, List.of());
    }

    /** Whether the limit ends on a counted working day, which needs no roll. */
    boolean endsInWorkingDays() {
        return lengths.get(lengths.size() - 1).unit() == LimitUnit.WORKING_DAY;
    }

    /** How many days are to be counted. */
    int total() {
        return lengths.stream().mapToInt(Limit::value).sum();
    }
}
