package org.zhengwu.tck.technical.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.api.technical.deadlines.LimitUnit.CALENDAR_DAY;
import static org.zhengwu.api.technical.deadlines.LimitUnit.WORKING_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.tck.FunctionContract;
import org.zhengwu.tck.Requirement;

/** The ends of time limits by the calendar of the mainland (CAL-001 to CAL-011). */
public interface ComputationContract extends FunctionContract<DeadlineService> {

    /** A county that no test publishes a calendar for. */
    DivisionCode WEST_LAKE = DivisionCode.of("330106");

    /** A limit and its end, written down as a fact. */
    record Fact(String start, int days, String end) {}

    @Override
    default DeadlineService function() {
        return candidate().service(DeadlineService.class);
    }

    @Test
    @Requirement({"CAL-001", "CAL-008", "CAL-010"})
    default void endsLimitsOfWorkingDaysIn2026() {
        assertEnds(
                WORKING_DAY,
                null,
                new Fact("2026-02-13", 5, "2026-02-27"),
                new Fact("2026-09-18", 5, "2026-09-24"),
                new Fact("2026-09-21", 20, "2026-10-26"),
                new Fact("2026-09-30", 20, "2026-11-03"),
                new Fact("2026-04-30", 1, "2026-05-06"),
                new Fact("2026-01-01", 1, "2026-01-04"),
                new Fact("2026-01-03", 1, "2026-01-04"),
                new Fact("2026-02-11", 5, "2026-02-25"),
                new Fact("2026-04-20", 30, "2026-06-03"),
                new Fact("2026-03-30", 5, "2026-04-07"),
                new Fact("2026-10-08", 3, "2026-10-12"));
    }

    @Test
    @Requirement({"CAL-007", "CAL-009"})
    default void endsLimitsOfWorkingDaysInEarlierYears() {
        assertEnds(
                WORKING_DAY,
                null,
                new Fact("2025-01-24", 5, "2025-02-07"),
                new Fact("2025-04-24", 3, "2025-04-28"),
                new Fact("2025-09-26", 4, "2025-10-09"),
                new Fact("2024-02-08", 2, "2024-02-18"));
    }

    @Test
    @Requirement({"CAL-004", "CAL-010"})
    default void rollsTheEndOfCalendarDaysOverRestDays() {
        assertEnds(
                CALENDAR_DAY,
                null,
                new Fact("2026-08-02", 60, "2026-10-08"),
                new Fact("2026-09-10", 15, "2026-09-28"),
                new Fact("2026-02-01", 15, "2026-02-24"),
                new Fact("2026-06-05", 15, "2026-06-22"),
                new Fact("2026-07-22", 45, "2026-09-07"),
                new Fact("2026-04-20", 15, "2026-05-06"));
    }

    @Test
    @Requirement("CAL-004")
    default void doesNotRollOntoOrOverAMakeUpWorkingDay() {
        assertEnds(
                CALENDAR_DAY,
                null,
                new Fact("2026-02-13", 1, "2026-02-14"),
                new Fact("2026-09-05", 15, "2026-09-20"),
                new Fact("2026-01-02", 1, "2026-01-04"));
    }

    @Test
    @Requirement("CAL-004")
    default void leavesTheEndWhereItIsIfRollingIsOff() {
        assertEnds(
                CALENDAR_DAY,
                "false",
                new Fact("2026-08-02", 60, "2026-10-01"),
                new Fact("2026-09-10", 15, "2026-09-25"),
                new Fact("2026-02-01", 15, "2026-02-16"),
                new Fact("2026-06-05", 15, "2026-06-20"));
    }

    @Test
    @Requirement("CAL-004")
    default void doesNotCountTheDayOfTheStart() {
        Computation sameDay = compute("2026-03-16", 0, WORKING_DAY, null);
        Computation oneDay = compute("2026-03-16", 1, WORKING_DAY, null);

        assertThat(sameDay.end()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(oneDay.end()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(oneDay.explanation().get(0).effect()).isEqualTo(DayEffect.START);
        assertThat(oneDay.explanation().get(0).number()).isNull();
    }

    @Test
    @Requirement({"LIC-011", "CAL-004"})
    default void countsBackwardsWithoutRolling() {
        Map<String, LocalDate> ends = Map.of(
                "2026-07-23", LocalDate.of(2026, 7, 16),
                "2026-07-26", LocalDate.of(2026, 7, 19));

        ends.forEach((start, end) -> {
            Computation found = function()
                    .compute(
                            cast().visitor(),
                            new ComputationRequest(start, "7", "CALENDAR_DAY", WEST_LAKE.value(), "BACKWARD", null));
            assertThat(found.end()).isEqualTo(end);
            assertThat(found.rollEndDate()).isFalse();
            assertThat(found.explanation())
                    .as("in the order of the count")
                    .extracting(ExplainedDay::day)
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .startsWith(found.start())
                    .endsWith(found.end());
        });
    }

    @Test
    @Requirement({"LIC-011", "CAL-001"})
    default void countsWorkingDaysBackwardsOverAHoliday() {
        Computation found = function()
                .compute(
                        cast().visitor(),
                        new ComputationRequest("2026-10-09", "3", "WORKING_DAY", WEST_LAKE.value(), "BACKWARD", null));

        assertThat(found.end()).isEqualTo(LocalDate.of(2026, 9, 29));
        assertThat(found.explanation())
                .filteredOn(day -> day.effect() == DayEffect.COUNTED)
                .extracting(ExplainedDay::day)
                .containsExactly(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 29));
    }

    @Test
    @Requirement("CAL-007")
    default void explainsEveryDay() {
        Computation found = compute("2026-09-30", 20, WORKING_DAY, null);
        List<ExplainedDay> days = found.explanation();

        assertThat(days).extracting(ExplainedDay::day).isSorted().doesNotHaveDuplicates();
        assertThat(days.get(0).day()).isEqualTo(found.start());
        assertThat(days.get(days.size() - 1).day()).isEqualTo(found.end());
        assertThat(days).hasSize(35);
        assertThat(days)
                .filteredOn(day -> day.effect() == DayEffect.COUNTED)
                .hasSize(20)
                .extracting(ExplainedDay::number)
                .isSorted();
        assertThat(on(days, "2026-10-05")).satisfies(day -> {
            assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
            assertThat(day.effect()).isEqualTo(DayEffect.REST);
            assertThat(day.note()).isNotBlank();
        });
        assertThat(on(days, "2026-10-10").kind()).isEqualTo(DayKind.MAKE_UP_WORKING_DAY);
        assertThat(on(days, "2026-10-11").kind()).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    @Requirement("CAL-004")
    default void explainsTheRoll() {
        Computation found = compute("2026-02-01", 15, CALENDAR_DAY, null);

        assertThat(on(found.explanation(), "2026-02-17").effect()).isEqualTo(DayEffect.ROLLED_OVER);
        assertThat(on(found.explanation(), "2026-02-23").effect()).isEqualTo(DayEffect.ROLLED_OVER);
        assertThat(on(found.explanation(), "2026-02-24").effect()).isEqualTo(DayEffect.ROLLED_TO);
    }

    @Test
    @Requirement({"CAL-007", "CAL-005"})
    default void marksAnEndInAYearWithoutANoticeAsProvisional() {
        Computation next = compute("2026-12-10", 20, WORKING_DAY, null);

        assertThat(next.end()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(next.provisional()).isTrue();
        assertThat(on(next.explanation(), "2027-01-01").kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(on(next.explanation(), "2027-01-04").provisional()).isTrue();
        assertThat(on(next.explanation(), "2026-12-31").provisional()).isFalse();
        assertThat(compute("2026-12-10", 15, WORKING_DAY, null).provisional()).isFalse();
    }

    @Test
    @Requirement("CAL-007")
    default void marksAnEndThatRolledIntoAYearWithoutANoticeAsProvisional() {
        Computation rolled = compute("2026-12-10", 22, CALENDAR_DAY, null);

        assertThat(rolled.end()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(rolled.provisional()).isTrue();
        assertThat(on(rolled.explanation(), "2027-01-01").provisional()).isTrue();
        assertThat(compute("2026-12-10", 21, CALENDAR_DAY, null).provisional()).isFalse();
    }

    @Test
    @Requirement("CAL-007")
    default void marksAnEndThatIsCountedBackFromAYearWithoutANoticeAsProvisional() {
        ComputationRequest back =
                new ComputationRequest("2027-01-08", "6", "WORKING_DAY", WEST_LAKE.value(), "BACKWARD", null);

        Computation found = function().compute(cast().visitor(), back);

        assertThat(found.end()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(found.provisional()).isTrue();
    }

    @Test
    @Requirement({"CAL-005", "CAL-006", "CAL-007"})
    default void takesTheStatutoryHolidaysOfAYearWithoutANotice() {
        YearCalendar calendar = function().calendar(cast().visitor(), "2027", WEST_LAKE.value());

        assertThat(calendar.provisional()).isTrue();
        assertThat(calendar.days())
                .filteredOn(day -> !day.working())
                .extracting(SpecialDay::day)
                .contains(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 2, 5),
                        LocalDate.of(2027, 2, 6),
                        LocalDate.of(2027, 2, 7),
                        LocalDate.of(2027, 2, 8),
                        LocalDate.of(2027, 4, 5),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 2),
                        LocalDate.of(2027, 6, 9),
                        LocalDate.of(2027, 9, 15),
                        LocalDate.of(2027, 10, 1),
                        LocalDate.of(2027, 10, 2),
                        LocalDate.of(2027, 10, 3))
                .doesNotContain(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 5, 4), LocalDate.of(2027, 6, 1));
    }

    @Test
    @Requirement({"CAL-008", "CAL-007"})
    default void knowsTheCalendarOf2026() {
        YearCalendar calendar = function().calendar(cast().visitor(), "2026", "000000");

        assertThat(calendar.provisional()).isFalse();
        assertThat(calendar.sources()).isNotEmpty();
        assertThat(calendar.days().stream().filter(SpecialDay::working).map(SpecialDay::day))
                .containsExactly(
                        LocalDate.of(2026, 1, 4),
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 5, 9),
                        LocalDate.of(2026, 9, 20),
                        LocalDate.of(2026, 10, 10));
        assertThat(calendar.days().stream().filter(day -> !day.working())).hasSize(33);
    }

    @Test
    @Requirement("CAL-007")
    default void hasTheCalendarOfEveryYearSince2007() {
        for (int year = 2007; year <= 2026; year++) {
            YearCalendar calendar = function().calendar(cast().visitor(), Integer.toString(year), "330000");
            assertThat(calendar.provisional()).as("%d", year).isFalse();
            assertThat(calendar.days())
                    .as("%d", year)
                    .extracting(SpecialDay::day)
                    .isSorted();
        }
    }

    @Test
    @Requirement("CAL-007")
    default void countsByTheCodeThatADivisionHadOnTheStartDay() {
        clock().moveTo(LocalDate.of(2026, 3, 2));
        LocalDate before = LocalDate.of(2020, 9, 30);
        LocalDate after = LocalDate.of(2022, 9, 30);
        DivisionCode merged = DivisionCode.of("330103");

        assertThat(function()
                        .compute(cast().visitor(), ComputationRequest.of(before, 5, LimitUnit.WORKING_DAY, merged))
                        .end())
                .isEqualTo(LocalDate.of(2020, 10, 14));
        assertThatThrownBy(() -> function()
                        .compute(cast().visitor(), ComputationRequest.of(after, 5, LimitUnit.WORKING_DAY, merged)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("CAL-011")
    default void refusesDivisionsOutsideTheMainlandCalendar() {
        Caller visitor = cast().visitor();
        for (String division : List.of("810000", "820000", "710000")) {
            assertThat(violations(new ComputationRequest("2026-03-02", "5", "WORKING_DAY", division, null, null)))
                    .as(division)
                    .contains("division");
            assertThat(violated(() -> function().calendar(visitor, "2026", division)))
                    .as("the calendar of %s", division)
                    .containsExactly("division");
            assertThat(violated(() -> function().rules(visitor, division)))
                    .as("the rules of %s", division)
                    .containsExactly("division");
        }
    }

    @Test
    @Requirement("CAL-012")
    default void tellsEveryViolationOfARequestAtOnce() {
        assertThat(violations(new ComputationRequest("2026-02-30", "-1", "WEEK", "12a", null, null)))
                .containsExactlyInAnyOrder("start", "days", "unit", "division");
        assertThat(violations(new ComputationRequest("2026-02-03", "3651", "WORKING_DAY", "330100", null, null)))
                .containsExactly("days");
        assertThat(violations(new ComputationRequest("2026-02-03", "5", "WORKING_DAY", "339999", null, null)))
                .containsExactly("division");
        assertThat(violations(new ComputationRequest(null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("start", "days", "unit", "division");
        assertThat(violations(new ComputationRequest("2026-02-03", "5", "WORKING_DAY", "330100", "SIDEWAYS", "maybe")))
                .containsExactly("direction", "rollEndDate");
        assertThat(compute("2026-02-03", 3650, CALENDAR_DAY, "false").end())
                .as("the longest limit")
                .isEqualTo(LocalDate.of(2026, 2, 3).plusDays(3650));
    }

    @Test
    @Requirement("CAL-012")
    default void refusesACalendarOfAnUnknownYearOrDivision() {
        Caller visitor = cast().visitor();

        assertThatThrownBy(() -> function().calendar(visitor, "1066", "330000"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> function().calendar(visitor, "2026", "339999"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> function().rules(visitor, "339999")).isInstanceOf(InvalidInputException.class);
    }

    private void assertEnds(LimitUnit unit, @Nullable String roll, Fact... facts) {
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Fact fact : facts) {
            String limit = fact.start() + " + " + fact.days() + " = ";
            found.add(limit + compute(fact.start(), fact.days(), unit, roll).end());
            expected.add(limit + fact.end());
        }
        assertThat(found).isEqualTo(expected);
    }

    private Computation compute(String start, int days, LimitUnit unit, @Nullable String roll) {
        return function()
                .compute(
                        cast().visitor(),
                        new ComputationRequest(
                                start, Integer.toString(days), unit.name(), WEST_LAKE.value(), null, roll));
    }

    private List<String> violations(ComputationRequest request) {
        return violated(() -> function().compute(cast().visitor(), request));
    }

    private static ExplainedDay on(List<ExplainedDay> days, String day) {
        return days.stream()
                .filter(each -> each.day().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The explanation lacks " + day));
    }
}
