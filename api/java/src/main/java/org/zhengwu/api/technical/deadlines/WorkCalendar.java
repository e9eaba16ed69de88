package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.zhengwu.api.DivisionCode;

/**
 * One version of the calendar of a year and a division (工作日历, CAL-007). A later version takes the place
 * of the earlier ones of the same year, division and kind.
 *
 * @param version counted from 1 for those that were published; 0 for what came with the installation
 * @param source the notice, with its number or address
 * @param days the special days in order; some may lie in a neighbouring year
 */
public record WorkCalendar(
        int year, DivisionCode division, CalendarKind kind, int version, String source, List<SpecialDay> days) {

    public WorkCalendar {
        requireNonNull(division, "division");
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
        days = List.copyOf(days);
    }
}
