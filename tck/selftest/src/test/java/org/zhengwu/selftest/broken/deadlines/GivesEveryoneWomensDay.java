package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.selftest.broken.Altered;

/** Makes a holiday of some citizens a day off for all, against CAL-006. */
@Decorator
@Priority(1)
abstract class GivesEveryoneWomensDay implements DeadlineService {

    @Inject
    @Delegate
    @Any
    DeadlineService whole;

    @Override
    public YearCalendar calendar(Caller caller, @Nullable String year, @Nullable String division) {
        YearCalendar found = whole.calendar(caller, year, division);

        List<SpecialDay> days = new ArrayList<>(found.days());
        days.add(new SpecialDay(LocalDate.of(found.year(), 3, 8), false, "妇女节"));
        return found.provisional() ? Altered.with(found, "days", days) : found;
    }
}
