package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.zhengwu.api.DivisionCode;

/**
 * The special days of a year as they apply in a division: all else is Monday to Friday.
 *
 * @param provisional whether no notice for the year is known, so that only the statutory holidays are in it
 * @param sources where the days come from
 * @param days the days of this year, in order
 */
public record YearCalendar(
        int year, DivisionCode division, boolean provisional, List<String> sources, List<SpecialDay> days) {

    public YearCalendar {
        requireNonNull(division, "division");
        sources = List.copyOf(sources);
        days = List.copyOf(days);
    }
}
