package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;

class ReckoningTest {

    private static final int TRIES = 4000;

    private final DivisionDays book = Books.nation();

    @Test
    void agreesWithTheVectors() throws IOException {
        JsonNode vectors =
                new ObjectMapper().readTree(SharedData.path("vectors.json").toFile());

        for (JsonNode each : vectors.get("working_day_deadlines")) {
            assertThat(end(each.get("start").asText(), each.get("n").asInt(), LimitUnit.WORKING_DAY))
                    .as("%s", each)
                    .isEqualTo(each.get("deadline").asText());
        }
        for (JsonNode each : vectors.get("calendar_day_deadlines")) {
            String start = each.get("start").asText();
            int days = each.get("n").asInt();
            Span unrolled = span(start, days, LimitUnit.CALENDAR_DAY, Direction.FORWARD, false);
            assertThat(end(start, days, LimitUnit.CALENDAR_DAY))
                    .as("%s", each)
                    .isEqualTo(each.get("rolled_civil_code_203").asText());
            assertThat(Reckoning.reckon(unrolled, book).end().toString())
                    .as("%s", each)
                    .isEqualTo(each.get("raw").asText());
        }
    }

    @Test
    void agreesWithASlowOracle() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            LocalDate start = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(8000));
            int days = random.nextInt(80);
            LocalDate from = start.plusDays(random.nextInt(40) - 5);
            Pause pause = new Pause(from, from.plusDays(random.nextInt(30)), "听证");
            for (LimitUnit unit : LimitUnit.values()) {
                Span span = new Span(start, List.of(new Limit(days, unit)), Direction.FORWARD, true, List.of(pause));
                assertThat(Reckoning.reckon(span, book).end())
                        .as("%s + %d %s, %s", start, days, unit, pause)
                        .isEqualTo(oracle(start, days, unit, pause));
            }
        }
    }

    @Test
    void neverEndsEarlierForALongerLimit() {
        Random random = new Random(11);
        for (int i = 0; i < TRIES; i++) {
            LocalDate start = anyDay(random);
            int days = random.nextInt(120);
            for (LimitUnit unit : LimitUnit.values()) {
                LocalDate shorter = Reckoning.reckon(Span.of(start, new Limit(days, unit)), book)
                        .end();
                LocalDate longer = Reckoning.reckon(Span.of(start, new Limit(days + 1, unit)), book)
                        .end();
                assertThat(longer).isAfterOrEqualTo(shorter);
                assertThat(unit == LimitUnit.CALENDAR_DAY || days == 0 || longer.isAfter(shorter))
                        .isTrue();
            }
        }
    }

    @Test
    void endsAtTheSameDayWhenALimitOfWorkingDaysIsSplit() {
        Random random = new Random(13);
        for (int i = 0; i < TRIES; i++) {
            LocalDate start = anyDay(random);
            int one = 1 + random.nextInt(60);
            int two = 1 + random.nextInt(60);
            LocalDate middle = workingDays(start, one);
            assertThat(workingDays(middle, two)).isEqualTo(workingDays(start, one + two));

            Span extended = new Span(
                    start,
                    List.of(new Limit(one, LimitUnit.WORKING_DAY), new Limit(two, LimitUnit.WORKING_DAY)),
                    Direction.FORWARD,
                    true,
                    List.of());
            assertThat(Reckoning.reckon(extended, book).end()).isEqualTo(workingDays(start, one + two));
        }
    }

    @Test
    void neverEndsOnARestDay() {
        Random random = new Random(17);
        for (int i = 0; i < TRIES; i++) {
            LocalDate start = anyDay(random);
            int days = random.nextInt(100);
            for (LimitUnit unit : LimitUnit.values()) {
                LocalDate end = Reckoning.reckon(Span.of(start, new Limit(days, unit)), book)
                        .end();
                assertThat(book.on(end).isRest())
                        .as("%s + %d %s", start, days, unit)
                        .isFalse();
            }
        }
    }

    @Test
    void countsBackToWhereItCameFrom() {
        Random random = new Random(19);
        for (int i = 0; i < TRIES; i++) {
            LocalDate end = workingDays(anyDay(random), 1);
            int days = random.nextInt(60);
            Span back = new Span(
                    end, List.of(new Limit(days, LimitUnit.WORKING_DAY)), Direction.BACKWARD, false, List.of());
            LocalDate start = Reckoning.reckon(back, book).end();
            assertThat(workingDays(start, days)).isEqualTo(end);
        }
    }

    @Test
    void explainsEveryDayOnceAndCountsThemAll() {
        Random random = new Random(23);
        for (int i = 0; i < TRIES / 4; i++) {
            LocalDate start = anyDay(random);
            int days = random.nextInt(60);
            for (LimitUnit unit : LimitUnit.values()) {
                Reckoning.Reckoned explained = Reckoning.explain(Span.of(start, new Limit(days, unit)), book);
                assertThat(explained.days().stream().map(ExplainedDay::day))
                        .containsExactlyElementsOf(
                                start.datesUntil(explained.end().plusDays(1)).toList());
                assertThat(explained.days().stream()
                                .filter(day -> day.effect() == DayEffect.COUNTED)
                                .count())
                        .isEqualTo(days);
                assertThat(explained.end())
                        .isEqualTo(Reckoning.reckon(Span.of(start, new Limit(days, unit)), book)
                                .end());
            }
        }
    }

    @Test
    void endsALimitOfNoDaysOnTheStartDayOrTheFirstWorkingDayAfterIt() {
        assertThat(end("2026-09-30", 0, LimitUnit.WORKING_DAY)).isEqualTo("2026-09-30");
        assertThat(end("2026-10-01", 0, LimitUnit.WORKING_DAY)).isEqualTo("2026-10-08");
        assertThat(end("2026-10-01", 0, LimitUnit.CALENDAR_DAY)).isEqualTo("2026-10-08");
        Span fixed = span("2026-10-01", 0, LimitUnit.CALENDAR_DAY, Direction.FORWARD, false);
        assertThat(Reckoning.reckon(fixed, book).end()).isEqualTo("2026-10-01");
    }

    @Test
    void countsSevenDaysBackFromAHearing() {
        Span notice = span("2026-10-14", 7, LimitUnit.CALENDAR_DAY, Direction.BACKWARD, false);
        assertThat(Reckoning.reckon(notice, book).end()).isEqualTo("2026-10-07");

        Span applicant = span("2026-10-14", 7, LimitUnit.CALENDAR_DAY, Direction.BACKWARD, true);
        assertThat(Reckoning.reckon(applicant, book).end()).isEqualTo("2026-10-08");
    }

    @Test
    void leavesABackwardEndWhereRollingWouldReachTheEvent() {
        Span eve = span("2026-10-08", 1, LimitUnit.CALENDAR_DAY, Direction.BACKWARD, true);
        assertThat(Reckoning.reckon(eve, book).end()).isEqualTo("2026-10-07");
    }

    @Test
    void isProvisionalOnlyWhereAYearWithoutANoticeTookPart() {
        assertThat(provisional("2026-12-01", 20, LimitUnit.WORKING_DAY)).isFalse();
        assertThat(provisional("2026-12-30", 1, LimitUnit.WORKING_DAY)).isFalse();
        assertThat(provisional("2026-12-30", 2, LimitUnit.WORKING_DAY)).isTrue();
        assertThat(provisional("2026-12-01", 40, LimitUnit.CALENDAR_DAY)).isTrue();
        assertThat(Reckoning.reckon(span("2026-12-01", 40, LimitUnit.CALENDAR_DAY, Direction.FORWARD, false), book)
                        .provisional())
                .isFalse();
    }

    @Test
    void saysWhyADayDoesNotCount() {
        Pause pause = new Pause(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 12), "听证");
        Span span = new Span(
                LocalDate.of(2026, 9, 18),
                List.of(new Limit(10, LimitUnit.WORKING_DAY)),
                Direction.FORWARD,
                true,
                List.of(pause));

        List<ExplainedDay> days = Reckoning.explain(span, book).days();

        assertThat(days.get(0).effect()).isEqualTo(DayEffect.START);
        assertThat(note(days, "2026-09-19")).isEqualTo("不计入：周末");
        assertThat(note(days, "2026-09-20")).isEqualTo("计入，第1日（国庆节调休上班）");
        assertThat(note(days, "2026-09-25")).isEqualTo("不计入：中秋节放假");
        assertThat(note(days, "2026-10-09")).isEqualTo("不计入：中止计时（听证）");
        assertThat(days.get(days.size() - 1).number()).isEqualTo(10);
    }

    @Test
    void explainsARoll() {
        List<ExplainedDay> days = Reckoning.explain(
                        Span.of(LocalDate.of(2026, 8, 2), new Limit(60, LimitUnit.CALENDAR_DAY)), book)
                .days();

        assertThat(note(days, "2026-10-01")).isEqualTo("计入，第60日（国庆节放假）；期限最后一日为休息日，顺延");
        assertThat(note(days, "2026-10-02")).isEqualTo("顺延：国庆节放假");
        assertThat(days.get(days.size() - 1).effect()).isEqualTo(DayEffect.ROLLED_TO);
        assertThat(days.get(days.size() - 1).day()).isEqualTo("2026-10-08");
    }

    @Test
    void takesNoDayAwayForAnOpenPause() {
        Pause open = new Pause(LocalDate.of(2026, 3, 3), null, "专家评审");
        Span span = new Span(
                LocalDate.of(2026, 3, 2),
                List.of(new Limit(5, LimitUnit.WORKING_DAY)),
                Direction.FORWARD,
                true,
                List.of(open));
        assertThat(Reckoning.reckon(span, book).end()).isEqualTo("2026-03-09");
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2007, 1, 1).plusDays(random.nextInt(8000));
    }

    private LocalDate workingDays(LocalDate start, int days) {
        return Reckoning.reckon(Span.of(start, new Limit(days, LimitUnit.WORKING_DAY)), book)
                .end();
    }

    private String end(String start, int days, LimitUnit unit) {
        return Reckoning.reckon(span(start, days, unit, Direction.FORWARD, true), book)
                .end()
                .toString();
    }

    private boolean provisional(String start, int days, LimitUnit unit) {
        return Reckoning.reckon(span(start, days, unit, Direction.FORWARD, true), book)
                .provisional();
    }

    private static Span span(String start, int days, LimitUnit unit, Direction direction, boolean roll) {
        return new Span(LocalDate.parse(start), List.of(new Limit(days, unit)), direction, roll, List.of());
    }

    private static @Nullable String note(List<ExplainedDay> days, String day) {
        return days.stream()
                .filter(each -> each.day().equals(LocalDate.parse(day)))
                .map(ExplainedDay::note)
                .findFirst()
                .orElse(null);
    }

    /** Lists candidate days and counts anew for each: slow, and written without a look at the reckoning. */
    private LocalDate oracle(LocalDate start, int days, LimitUnit unit, Pause pause) {
        for (LocalDate end = start; ; end = end.plusDays(1)) {
            long counted = start.plusDays(1)
                    .datesUntil(end.plusDays(1))
                    .filter(day -> !paused(day, pause))
                    .filter(day ->
                            unit == LimitUnit.CALENDAR_DAY || !book.on(day).isRest())
                    .count();
            boolean open = !book.on(end).isRest() && (end.equals(start) || !paused(end, pause));
            if (counted >= days && open) {
                return end;
            }
        }
    }

    private static boolean paused(LocalDate day, Pause pause) {
        return !day.isBefore(pause.from()) && !day.isAfter(java.util.Objects.requireNonNull(pause.until()));
    }
}
