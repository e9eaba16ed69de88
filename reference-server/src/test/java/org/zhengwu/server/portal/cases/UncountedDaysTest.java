package org.zhengwu.server.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.server.portal.cases.UncountedDays.Stretch;

class UncountedDaysTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);

    @Test
    void tellsWeekendsAndHolidaysWithinWorkingDays() {
        LocalDate start = LocalDate.of(2026, 9, 28);
        LocalDate end = LocalDate.of(2026, 10, 12);

        List<UncountedDays> found = UncountedDays.of(
                clock(start, end, new Limit(5, LimitUnit.WORKING_DAY), List.of()), calendar(start, end));

        assertThat(found).hasSize(2);
        assertThat(found.get(0).note()).isEqualTo("国庆节");
        assertThat(found.get(0).days()).isEqualTo(7);
        assertThat(found.get(0).stretches()).containsExactly(new Stretch(NATIONAL_DAY, LocalDate.of(2026, 10, 7)));
        assertThat(found.get(1).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(found.get(1).stretches())
                .containsExactly(new Stretch(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 11)));
    }

    @Test
    void tellsAStopByItsReasonAndNotByTheCalendar() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        LocalDate end = LocalDate.of(2026, 3, 13);
        Deadline.Pause review = new Deadline.Pause(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 8), "专家评审");

        List<UncountedDays> found = UncountedDays.of(
                clock(start, end, new Limit(6, LimitUnit.WORKING_DAY), List.of(review)), calendar(start, end));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isNull();
        assertThat(found.get(0).note()).isEqualTo("专家评审");
        assertThat(found.get(0).days()).isEqualTo(5);
    }

    @Test
    void countsRestDaysWithinCalendarDays() {
        LocalDate start = LocalDate.of(2026, 3, 2);

        assertThat(UncountedDays.of(
                        clock(start, start.plusDays(14), new Limit(14, LimitUnit.CALENDAR_DAY), List.of()),
                        calendar(start, start.plusDays(14))))
                .isEmpty();
    }

    @Test
    void tellsTheRestDaysThatTheEndRolledOver() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        LocalDate monday = LocalDate.of(2026, 3, 16);

        List<UncountedDays> found = UncountedDays.of(
                clock(start, monday, new Limit(12, LimitUnit.CALENDAR_DAY), List.of()), calendar(start, monday));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).stretches())
                .containsExactly(new Stretch(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 15)));
    }

    private static List<ExplainedDay> calendar(LocalDate start, LocalDate end) {
        return start.datesUntil(end.plusDays(1))
                .map(day -> new ExplainedDay(day, kind(day), DayEffect.COUNTED, null, note(day), false))
                .toList();
    }

    private static DayKind kind(LocalDate day) {
        if (isHoliday(day)) {
            return DayKind.HOLIDAY;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }

    private static String note(LocalDate day) {
        return isHoliday(day) ? "国庆节" : day.getDayOfWeek().name();
    }

    private static boolean isHoliday(LocalDate day) {
        return !day.isBefore(NATIONAL_DAY) && day.isBefore(NATIONAL_DAY.plusDays(7));
    }

    private static Deadline clock(LocalDate start, LocalDate end, Limit limit, List<Deadline.Pause> pauses) {
        return new Deadline(
                new DeadlineId(UUID.randomUUID()),
                new Subject("case", UUID.randomUUID()),
                "promise",
                ClockKind.PROMISED,
                null,
                "承诺",
                new OrganId(UUID.randomUUID()),
                new DivisionId(UUID.randomUUID()),
                start,
                limit,
                end,
                false,
                DeadlineState.RUNNING,
                null,
                pauses,
                List.of(),
                new Revision(0));
    }
}
