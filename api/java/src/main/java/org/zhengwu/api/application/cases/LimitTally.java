package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;

/**
 * How the time limits of an organ's open cases in a division stand (时限监督, 红黄牌): how many cases show each
 * light today.
 *
 * @param division the division of the items that the cases are about
 * @param red the overdue cases (红牌)
 * @param yellow those that are about to lapse (黄牌)
 * @param green those that have time
 * @param off those for which no clock runs
 * @param earliestEnd the nearest end of the clocks that run, in the past where a case is overdue; null where none runs
 * @since 0.1
 */
public record LimitTally(
        OrganId organ,
        String organName,
        DivisionId division,
        String divisionName,
        long red,
        long yellow,
        long green,
        long off,
        @Nullable LocalDate earliestEnd) {

    public LimitTally {
        requireNonNull(organ, "organ");
        requireNonNull(organName, "organName");
        requireNonNull(division, "division");
        requireNonNull(divisionName, "divisionName");
    }

    /** How many of the cases show the light. */
    public long count(Light light) {
        return switch (light) {
            case RED -> red;
            case YELLOW -> yellow;
            case GREEN -> green;
            case OFF -> off;
        };
    }
}
