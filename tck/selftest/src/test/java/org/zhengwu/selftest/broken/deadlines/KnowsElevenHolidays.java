package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.selftest.broken.Altered;

/** Knows the holidays of before 2025: neither the eve of the Spring Festival nor the second of May, against CAL-005. */
@Decorator
@Priority(1)
abstract class KnowsElevenHolidays implements DeadlineService {

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
                        .filter(each -> !found.provisional() || !each.day().equals(LocalDate.of(found.year(), 5, 2)))
                        .toList());
    }
}
