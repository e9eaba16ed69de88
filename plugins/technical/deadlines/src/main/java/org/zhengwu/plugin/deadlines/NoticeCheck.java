package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/**
 * Checks a notice against the law above it: it moves weekends, and takes no statutory holiday away (CAL-005).
 * A notice makes its year final, so that one that left a holiday out would cost every party a day unseen.
 */
final class NoticeCheck {

    private NoticeCheck() {}

    /** Throws {@link InvalidInputException} with the statutory holidays that a notice does not give off. */
    static void refuseLacking(WorkCalendar calendar, StatutoryHolidays statutory) {
        if (calendar.kind() != CalendarKind.NOTICE) {
            return;
        }
        Set<LocalDate> off = calendar.days().stream()
                .filter(each -> !each.working())
                .map(SpecialDay::day)
                .collect(Collectors.toSet());
        String missing = statutory.of(calendar.year()).entrySet().stream()
                .filter(holiday -> !off.contains(holiday.getKey()))
                .map(holiday -> holiday.getKey() + " " + holiday.getValue())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidInputException(
                    "off", "holiday-missing", "must give every statutory holiday of the year off; missing: " + missing);
        }
    }
}
