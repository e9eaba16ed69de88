package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

class CalendarDataTest {

    private static final DivisionCode REGION = DivisionCode.of("450000");

    private final DivisionDays days = Books.nation();

    @Test
    void agreesWithEveryDayOfTheNotices() throws IOException {
        Path folder = SharedData.path("holidays");
        Map<LocalDate, Boolean> stated = new HashMap<>();
        for (int year = 2007; year <= 2026; year++) {
            JsonNode notice =
                    new ObjectMapper().readTree(folder.resolve(year + ".json").toFile());
            notice.get("days")
                    .forEach(day -> stated.put(
                            LocalDate.parse(day.get("date").asText()),
                            day.get("isOffDay").asBoolean()));
        }

        List<LocalDate> wrong = LocalDate.of(2006, 12, 30)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> days.on(day).isRest() != stated.getOrDefault(day, isWeekend(day)))
                .toList();

        assertThat(stated).hasSizeGreaterThan(600);
        assertThat(wrong).isEmpty();
    }

    @Test
    void givesEveryStatutoryHolidayOfANoticeYearOff() {
        List<String> wrong = new ArrayList<>();
        BuiltIn.calendars().forEach(notice -> NoticeCheck.refuseLacking(notice, Books.STATUTORY));
        for (int year = 2007; year <= 2026; year++) {
            Books.STATUTORY.of(year).forEach((day, name) -> {
                if (!days.on(day).isRest()) {
                    wrong.add(day + " " + name);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void knowsTheThirteenStatutoryHolidaysOf2027() {
        assertThat(Books.STATUTORY.of(2027).keySet().stream().map(LocalDate::toString))
                .containsExactly(
                        "2027-01-01",
                        "2027-02-05",
                        "2027-02-06",
                        "2027-02-07",
                        "2027-02-08",
                        "2027-04-05",
                        "2027-05-01",
                        "2027-05-02",
                        "2027-06-09",
                        "2027-09-15",
                        "2027-10-01",
                        "2027-10-02",
                        "2027-10-03");
    }

    @Test
    void givesAsManyStatutoryDaysAsTheDecreeOfTheYear() {
        Map<Integer, Integer> expected = Map.of(2007, 10, 2008, 11, 2013, 11, 2014, 11, 2024, 11, 2026, 13, 2049, 13);

        expected.forEach((year, count) ->
                assertThat(Books.STATUTORY.of(year)).as("%d", year).hasSize(count));
        assertThat(Books.STATUTORY.of(2013)).containsKey(LocalDate.of(2013, 2, 9));
        assertThat(Books.STATUTORY.of(2014)).doesNotContainKey(LocalDate.of(2014, 1, 30));
    }

    @Test
    void namesBothHolidaysOfADayThatHoldsTwo() {
        assertThat(Books.STATUTORY.of(2031)).containsEntry(LocalDate.of(2031, 10, 1), "中秋节、国庆节");
    }

    @Test
    void takesADayOfTheYearBeforeFromTheNoticeThatNamesIt() {
        assertThat(days.on(LocalDate.of(2022, 12, 31))).isEqualTo(new DayStatus(DayKind.HOLIDAY, "元旦", true));
        assertThat(days.on(LocalDate.of(2018, 12, 29)))
                .isEqualTo(new DayStatus(DayKind.MAKE_UP_WORKING_DAY, "元旦", true));
        assertThat(days.on(LocalDate.of(2018, 12, 31))).isEqualTo(new DayStatus(DayKind.HOLIDAY, "元旦", true));
    }

    @Test
    void marksAYearWithoutANotice() {
        assertThat(days.on(LocalDate.of(2026, 12, 31)).announced()).isTrue();
        assertThat(days.on(LocalDate.of(2027, 1, 4)).announced()).isFalse();
        assertThat(days.on(LocalDate.of(2027, 2, 8))).isEqualTo(new DayStatus(DayKind.HOLIDAY, "春节", false));
    }

    @Test
    void doesNotGuessTheCompensationOfAHolidayOnAWeekend() {
        assertThat(days.on(LocalDate.of(2027, 5, 3)).isRest())
                .as("2027-05-03, after a weekend")
                .isFalse();
    }

    @Test
    void laysARegionsOwnDaysOverTheNotice() {
        WorkCalendar own = calendar(2026, REGION, CalendarKind.REGIONAL, LocalDate.of(2026, 4, 20), "壮族三月三");
        DivisionDays region = Books.with(
                Map.of(DivisionCode.NATION, BuiltIn.calendars(), REGION, List.of(own)), REGION, DivisionCode.NATION);

        assertThat(region.on(LocalDate.of(2026, 4, 20))).isEqualTo(new DayStatus(DayKind.HOLIDAY, "壮族三月三", true));
        assertThat(region.on(LocalDate.of(2026, 10, 1)).isRest()).isTrue();
        assertThat(days.on(LocalDate.of(2026, 4, 20)).isRest()).isFalse();
    }

    @Test
    void putsTheNationsNoticeBeforeOneThatARegionEnteredForItself() {
        WorkCalendar own = calendar(2027, REGION, CalendarKind.NOTICE, LocalDate.of(2027, 2, 9), "春节");
        WorkCalendar nations =
                calendar(2027, DivisionCode.NATION, CalendarKind.NOTICE, LocalDate.of(2027, 2, 10), "春节");

        DivisionDays before = Books.with(Map.of(REGION, List.of(own)), REGION, DivisionCode.NATION);
        DivisionDays after = Books.with(
                Map.of(REGION, List.of(own), DivisionCode.NATION, List.of(nations)), REGION, DivisionCode.NATION);

        assertThat(before.on(LocalDate.of(2027, 2, 9))).isEqualTo(new DayStatus(DayKind.HOLIDAY, "春节", true));
        assertThat(after.on(LocalDate.of(2027, 2, 9)).isRest()).isFalse();
        assertThat(after.on(LocalDate.of(2027, 2, 10)).isRest()).isTrue();
    }

    @Test
    void refusesADayThatNoCalendarReaches() {
        assertThatThrownBy(() -> days.on(LocalDate.of(2051, 1, 1))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> days.on(LocalDate.of(1999, 12, 31))).isInstanceOf(InvalidInputException.class);
        assertThat(days.on(LocalDate.of(2050, 12, 31)).announced()).isFalse();
        assertThat(days.on(LocalDate.of(2000, 1, 1)).isRest()).isTrue();
    }

    @Test
    void namesTheLineOfABrokenFile() {
        assertThatThrownBy(() -> CalendarFile.parse("mine.txt", List.of("year 2027", "free 2027-01-01")))
                .hasMessageContaining("mine.txt")
                .hasMessageContaining("free 2027-01-01");
        assertThatThrownBy(() -> CalendarFile.parse(
                        "mine.txt",
                        List.of("year 2027", "division 45", "kind REGIONAL", "source x", "work 2027-01-04 元旦")))
                .hasMessageContaining("no-weekend");
    }

    private static WorkCalendar calendar(
            int year, DivisionCode division, CalendarKind kind, LocalDate off, String name) {
        return CalendarDraft.builder()
                .year(year)
                .division(division)
                .kind(kind)
                .source("test")
                .off(off, off, name)
                .build()
                .check()
                .orThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
