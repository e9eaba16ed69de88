package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.selftest.broken.Altered;

/** Shows the calendar without the weekends that are worked, against CAL-008. */
@Decorator
@Priority(1)
abstract class ForgetsMakeUpDays implements DeadlineService {

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
                found.days().stream().filter(each -> !each.working()).toList());
    }
}
