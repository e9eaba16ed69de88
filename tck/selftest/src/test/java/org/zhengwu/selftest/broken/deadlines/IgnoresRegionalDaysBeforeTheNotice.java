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

/** Lists no regional day of a year without a notice, against CAL-006. */
@Decorator
@Priority(1)
abstract class IgnoresRegionalDaysBeforeTheNotice implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public YearCalendar calendar(Caller caller, @Nullable String year, @Nullable String division) {
        YearCalendar found = whole.calendar(caller, year, division);
        return found.provisional()
                ? Altered.with(found, "days", whole.calendar(caller, year, null).days())
                : found;
    }
}
