package org.zhengwu.plugin.deadlines;

import java.util.List;
import java.util.Map;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/** Day books for tests. */
final class Books {

    static final StatutoryHolidays STATUTORY = StatutoryHolidays.builtIn();

    private Books() {}

    /** The nation's days as built in. */
    static DivisionDays nation() {
        return with(Map.of(DivisionCode.NATION, BuiltIn.calendars()), DivisionCode.NATION);
    }

    static DivisionDays with(Map<DivisionCode, List<WorkCalendar>> calendars, DivisionCode... ancestry) {
        return new DivisionDays(STATUTORY, calendars, List.of(ancestry));
    }
}
