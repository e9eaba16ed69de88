package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.selftest.broken.Altered;

/** Lists all days off of a year first and the make-up working days after them. Against CAL-007. */
@Decorator
@Priority(1)
abstract class OffDaysFirst implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public YearCalendar calendar(Caller caller, @Nullable String year, @Nullable String division) {
        YearCalendar found = whole.calendar(caller, year, division);
        return Altered.with(
                found,
                "days",
                found.days().stream()
                        .sorted(Comparator.comparing(SpecialDay::working))
                        .toList());
    }
}
