package org.zhengwu.plugin.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.SpecialDay;

/**
 * What a day is.
 *
 * @param name the holiday that it belongs to; empty on an ordinary day
 * @param announced whether a notice for its year is known (CAL-007)
 */
record DayStatus(DayKind kind, String name, boolean announced) {

    static DayStatus ordinary(LocalDate day, boolean announced) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new DayStatus(weekend ? DayKind.WEEKEND : DayKind.WORKING_DAY, "", announced);
    }

    static DayStatus special(SpecialDay day, boolean announced) {
        DayKind kind = day.working() ? DayKind.MAKE_UP_WORKING_DAY : DayKind.HOLIDAY;
        return new DayStatus(kind, day.name(), announced);
    }

    /** Whether a calendar takes the day out of the ordinary week. */
    boolean isSpecial() {
        return kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP_WORKING_DAY;
    }

    boolean isRest() {
        return kind.isRest();
    }
}
