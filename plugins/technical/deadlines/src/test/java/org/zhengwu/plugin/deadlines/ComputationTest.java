package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.YearCalendar;

class ComputationTest {

    private static final Desk DESK = Desk.on("2026-09-30");
    private static final Caller VISITOR = Caller.visitor(Channel.WEB);

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void answersTheExampleOfTheIssue() {
        Computation answer = compute("2026-09-30", "20", "WORKING_DAY", "440300");

        assertThat(answer.end()).isEqualTo("2026-11-03");
        assertThat(answer.provisional()).isFalse();
        assertThat(answer.explanation().get(0).effect()).isEqualTo(DayEffect.START);
        assertThat(answer.explanation()).hasSize(35);
        assertThat(answer.explanation().get(34).number()).isEqualTo(20);
    }

    @Test
    void rollsCalendarDaysUnlessToldOtherwise() {
        assertThat(compute("2026-08-02", "60", "CALENDAR_DAY", "44").end()).isEqualTo("2026-10-08");
        assertThat(DESK.service()
                        .compute(
                                VISITOR,
                                new ComputationRequest("2026-08-02", "60", "CALENDAR_DAY", "44", null, "false"))
                        .end())
                .isEqualTo("2026-10-01");
    }

    @Test
    void saysThatAnEndIn2027IsProvisional() {
        assertThat(compute("2026-12-30", "5", "WORKING_DAY", "440300").provisional())
                .isTrue();
    }

    @Test
    void tellsEveryViolationAtOnce() {
        assertThat(violations("2026-02-30", "-1", "FORTNIGHT", "990000"))
                .containsExactlyInAnyOrder("start date", "days out-of-range", "unit unknown", "division unknown");
        assertThat(violations(null, null, null, null))
                .containsExactlyInAnyOrder("start required", "days required", "unit required", "division required");
        assertThat(violations("2026-09-30", "zwei", "WORKING_DAY", "44030"))
                .containsExactlyInAnyOrder("days number", "division division-code");
    }

    @Test
    void appliesNoMainlandCalendarToMacao() {
        assertThat(violations("2026-09-30", "20", "WORKING_DAY", "820000")).containsExactly("division no-calendar");
    }

    @Test
    void refusesADayThatNoCalendarReaches() {
        assertThat(violations("2049-12-01", "3650", "WORKING_DAY", "440300"))
                .containsExactly("start no-calendar-for-year");
        assertThat(violations("9999-12-31", "1", "CALENDAR_DAY", "440300"))
                .containsExactly("start no-calendar-for-year");
    }

    @Test
    void refusesEveryBadValueWithItsField() {
        for (String days : List.of("-1", "3651", "100000", "99999999999999999999", "1.5", "1e3", "0x10", "２０", "+5")) {
            assertThat(violations("2026-09-30", days, "WORKING_DAY", "440300"))
                    .as(days)
                    .singleElement()
                    .asString()
                    .startsWith("days ");
        }
        for (String start : List.of(
                "2026-02-30",
                "1900-01-01",
                "9999-12-31",
                "-0001-01-01",
                "+999999999-12-31",
                "-999999999-01-01",
                "2026-9-1",
                "20260901",
                "２０２６-09-01",
                "2026-09-01T00:00",
                "'; drop table dl_clock; --")) {
            for (String direction : List.of("FORWARD", "BACKWARD")) {
                ComputationRequest request =
                        new ComputationRequest(start, "5", "CALENDAR_DAY", "440300", direction, "true");
                assertThat(violations(() -> DESK.service().compute(VISITOR, request)))
                        .as(start)
                        .singleElement()
                        .asString()
                        .startsWith("start ");
            }
        }
        for (String unit : List.of("working_day", "WORKING_DAYS", "工作日", "WORKING_DAY\u0000")) {
            assertThat(violations("2026-09-30", "5", unit, "440300")).containsExactly("unit unknown");
        }
        assertThat(violations("2026-09-30", "5", "WORKING_DAY", "440399")).containsExactly("division unknown");
        assertThat(violations("2026-09-30", "5", "WORKING_DAY", "440300001")).containsExactly("division unknown");
        assertThat(violations("2026-09-30", "5", "WORKING_DAY", "４４０３００")).containsExactly("division division-code");
    }

    @Test
    void showsTheCalendarOfAYear() {
        YearCalendar known = DESK.service().calendar(VISITOR, "2026", "440300");
        YearCalendar unknown = DESK.service().calendar(VISITOR, "2027", null);

        assertThat(known.provisional()).isFalse();
        assertThat(known.sources()).hasSize(1).first().asString().contains("gov.cn");
        assertThat(known.days().stream().filter(SpecialDay::working)).hasSize(6);
        assertThat(unknown.provisional()).isTrue();
        assertThat(unknown.days()).hasSize(13);
        assertThat(unknown.sources()).containsExactly("全国年节及纪念日放假办法（国务院令第795号）");
        assertThat(DESK.service().calendar(VISITOR, null, null).year()).isEqualTo(2026);
    }

    @Test
    void refusesACalendarThatThereIsNot() {
        assertThat(violations(() -> DESK.service().calendar(VISITOR, "1999", "820000")))
                .containsExactly("year no-calendar-for-year", "division no-calendar");
        assertThat(violations(() -> DESK.service().calendar(VISITOR, "next", "x")))
                .containsExactly("year number", "division division-code");
    }

    @Test
    void listsTheRules() {
        List<TimeLimitRule> rules = DESK.service().rules(VISITOR, "440300");

        assertThat(rules)
                .extracting(TimeLimitRule::requirement)
                .contains(
                        "LIC-001", "LIC-002", "LIC-004", "LIC-005", "LIC-008", "LIC-010", "LIC-011", "LIC-012",
                        "LIC-022");
        assertThat(violations(() -> DESK.service().rules(VISITOR, "820000"))).containsExactly("division no-calendar");
    }

    private static Computation compute(String start, String days, String unit, String division) {
        return DESK.service().compute(VISITOR, new ComputationRequest(start, days, unit, division, null, null));
    }

    private static List<String> violations(
            @Nullable String start, @Nullable String days, @Nullable String unit, @Nullable String division) {
        return violations(
                () -> DESK.service().compute(VISITOR, new ComputationRequest(start, days, unit, division, null, null)));
    }

    private static List<String> violations(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).violations().stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }
}
