package org.zhengwu.plugin.deadlines;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/**
 * Counts on paper: from the published notices as they lie beside the repository, day by day, without a look
 * at the plugin's calendars or its reckoning.
 */
class OracleTest {

    private static final int TRIES = 6000;
    private static final DivisionCode GUANGXI = DivisionCode.of("450000");
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void agreesOnEveryDayOfTwentyYears() throws IOException {
        Paper paper = Paper.ofTheNation();
        DivisionDays book = Books.nation();

        assertThat(FIRST.datesUntil(LAST.plusDays(1)).filter(day -> book.on(day).isRest() != paper.isRest(day)))
                .isEmpty();
    }

    @Test
    void agreesOnLimitsWithStopsExtensionsAndRollsInAnyYear() throws IOException {
        Random random = new Random(20_070_101);
        Paper paper = Paper.ofTheNation();
        DivisionDays book = Books.nation();
        for (int i = 0; i < TRIES; i++) {
            Span span = anySpan(random);
            assertThat(Reckoning.reckon(span, book).end()).as("%s", span).isEqualTo(paper.end(span));
        }
    }

    @Test
    void agreesWhereARegionHasDaysOfItsOwn() throws IOException {
        Random random = new Random(450_000);
        Paper paper = Paper.ofTheNation();
        CalendarDraft.Builder own = CalendarDraft.builder()
                .year(2020)
                .division(GUANGXI)
                .kind(CalendarKind.REGIONAL)
                .source("自治区节假日办法");
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(9L * i);
            boolean work = day.getDayOfWeek() == DayOfWeek.SATURDAY;
            own = work ? own.work(day, "补班") : own.off(day, day, "三月三");
            paper.days.put(day, work);
        }
        Map<DivisionCode, List<WorkCalendar>> calendars = Map.of(
                DivisionCode.NATION,
                BuiltIn.calendars(),
                GUANGXI,
                List.of(own.build().check().orThrow()));
        DivisionDays book = Books.with(calendars, GUANGXI, DivisionCode.NATION);
        for (int i = 0; i < TRIES / 3; i++) {
            Span any = anySpan(random);
            Span span = new Span(
                    LocalDate.of(2019, 10, 1).plusDays(random.nextInt(500)),
                    any.lengths(),
                    any.direction(),
                    any.roll(),
                    List.of());
            assertThat(Reckoning.reckon(span, book).end()).as("%s", span).isEqualTo(paper.end(span));
        }
    }

    @Test
    void agreesOnYearsWithoutANoticeBeforeAndAfterItArrives() throws IOException {
        Random random = new Random(2027);
        Paper before = Paper.ofTheNation();
        // The thirteen days of the law in 2027: see lunar-days of any almanac.
        for (String day : "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03".split(" ")) {
            before.days.put(LocalDate.parse("2027-" + day), false);
        }
        Paper after = Paper.ofTheNation();
        WorkCalendar notice = Notice2027.draft().check().orThrow();
        notice.days().forEach(day -> after.days.put(day.day(), day.working()));
        List<WorkCalendar> known = new ArrayList<>(BuiltIn.calendars());
        known.add(notice);
        DivisionDays provisional = Books.nation();
        DivisionDays announced = Books.with(Map.of(DivisionCode.NATION, known), DivisionCode.NATION);
        int moved = 0;
        for (int i = 0; i < TRIES / 3; i++) {
            Limit limit = new Limit(random.nextInt(150), LimitUnit.WORKING_DAY);
            Span span = Span.of(LocalDate.of(2026, 9, 1).plusDays(random.nextInt(240)), limit);
            LocalDate first = Reckoning.reckon(span, provisional).end();
            LocalDate second = Reckoning.reckon(span, announced).end();
            assertThat(first).as("%s", span).isEqualTo(before.end(span));
            assertThat(second).as("%s", span).isEqualTo(after.end(span));
            assertThat(Reckoning.reckon(span, provisional).provisional())
                    .as("%s", span)
                    .isEqualTo(first.getYear() == 2027);
            assertThat(Reckoning.reckon(span, announced).provisional()).isEqualTo(second.getYear() > 2027);
            moved += first.equals(second) ? 0 : 1;
        }
        assertThat(moved).isPositive();
    }

    private static Span anySpan(Random random) {
        LocalDate start = FIRST.plusDays(random.nextInt(6900));
        List<Limit> lengths = new ArrayList<>(List.of(anyLimit(random, 90)));
        while (lengths.size() < 3 && random.nextInt(3) == 0) {
            lengths.add(anyLimit(random, 30));
        }
        List<Pause> pauses = new ArrayList<>();
        LocalDate from = start.plusDays(random.nextInt(30) - 3);
        while (pauses.size() < 3 && random.nextBoolean()) {
            LocalDate until = from.plusDays(random.nextInt(5) == 0 ? 0 : random.nextInt(60));
            pauses.add(new Pause(from, until, "听证"));
            // The next begins the day after, now and then.
            from = until.plusDays(1 + random.nextInt(20));
        }
        return new Span(start, lengths, Direction.FORWARD, random.nextBoolean(), pauses);
    }

    private static Limit anyLimit(Random random, int most) {
        return new Limit(random.nextInt(most), random.nextBoolean() ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY);
    }

    /** A wall calendar: what the notices say of a day, true for work. */
    private record Paper(Map<LocalDate, Boolean> days) {

        static Paper ofTheNation() throws IOException {
            Map<LocalDate, Boolean> days = new HashMap<>();
            for (int year = 2007; year <= 2026; year++) {
                JsonNode notice = new ObjectMapper()
                        .readTree(SharedData.path("holidays/" + year + ".json").toFile());
                for (JsonNode day : notice.get("days")) {
                    days.put(
                            LocalDate.parse(day.get("date").asText()),
                            !day.get("isOffDay").asBoolean());
                }
            }
            return new Paper(days);
        }

        boolean isRest(LocalDate day) {
            Boolean works = days.get(day);
            boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
            return works == null ? weekend : !works;
        }

        LocalDate end(Span span) {
            LocalDate day = span.start();
            int all = 0;
            for (Limit length : span.lengths()) {
                all += length.value();
                for (int left = length.value(); left > 0; ) {
                    day = day.plusDays(1);
                    boolean counts = length.unit() == LimitUnit.CALENDAR_DAY || !isRest(day);
                    left -= counts && !isPaused(day, span) ? 1 : 0;
                }
            }
            LimitUnit last = span.lengths().get(span.lengths().size() - 1).unit();
            boolean rolls = span.roll() || (all == 0 && last == LimitUnit.WORKING_DAY);
            LocalDate end = day;
            while (rolls && (isRest(end) || (!end.equals(day) && isPaused(end, span)))) {
                end = end.plusDays(1);
            }
            return end;
        }

        private static boolean isPaused(LocalDate day, Span span) {
            return span.pauses().stream()
                    .anyMatch(pause -> !day.isBefore(pause.from()) && !day.isAfter(until(pause.until())));
        }

        private static LocalDate until(@Nullable LocalDate last) {
            return requireNonNull(last);
        }
    }
}
