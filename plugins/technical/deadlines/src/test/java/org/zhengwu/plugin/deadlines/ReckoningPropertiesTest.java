package org.zhengwu.plugin.deadlines;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;

class ReckoningPropertiesTest {

    private static final DivisionDays DAYS = Books.nation();
    private static final Desk DESK = Desk.on("2026-03-02");

    @AfterContainer
    static void close() {
        DESK.close();
    }

    @Property
    void neverEndsEarlierForALaterStart(
            @ForAll("start") LocalDate start, @ForAll @IntRange(max = 90) int later, @ForAll("limit") Limit limit) {
        assertThat(end(start.plusDays(later), limit)).isAfterOrEqualTo(end(start, limit));
    }

    @Property
    void neverEndsEarlierForAPause(
            @ForAll("start") LocalDate start, @ForAll("limit") Limit limit, @ForAll("pause") int[] pause) {
        assertThat(end(start, limit, pause(start, pause))).isAfterOrEqualTo(end(start, limit));
    }

    @Property
    void losesExactlyThePausedDaysOfCalendarDays(
            @ForAll("start") LocalDate start, @ForAll @IntRange(min = 60, max = 200) int days) {
        Limit limit = new Limit(days, LimitUnit.CALENDAR_DAY);
        Pause pause = new Pause(start.plusDays(10), start.plusDays(29), "鉴定");
        Span unrolled = new Span(start, List.of(limit), Direction.FORWARD, false, List.of(pause));

        assertThat(Reckoning.reckon(unrolled, DAYS).end()).isEqualTo(start.plusDays(days + 20L));
    }

    @Property
    void reckonsOnePauseAsTwoThatMeet(
            @ForAll("start") LocalDate start,
            @ForAll("limit") Limit limit,
            @ForAll @IntRange(min = 1, max = 40) int from,
            @ForAll @IntRange(max = 20) int middle,
            @ForAll @IntRange(min = 1, max = 20) int rest) {
        LocalDate first = start.plusDays(from);
        LocalDate split = first.plusDays(middle);
        LocalDate last = split.plusDays(rest);

        assertThat(end(start, limit, new Pause(first, split, "听证"), new Pause(split.plusDays(1), last, "听证")))
                .isEqualTo(end(start, limit, new Pause(first, last, "听证")));
    }

    @Property(tries = 60)
    void endsAClockWhereTheReckoningSays(@ForAll @IntRange(min = 1, max = 60) int days, @ForAll("pause") int[] pause) {
        LocalDate start = LocalDate.of(2026, 3, 2);
        Limit limit = new Limit(days, LimitUnit.WORKING_DAY);
        Deadline clock = DESK.startWithOwnLimit("permit-decision", ClockKind.STATUTORY, days, start.toString());
        assertThat(clock.end()).isEqualTo(end(start, limit));

        Pause whole = pause(start, pause);
        if (!whole.from().isAfter(clock.end())) {
            DESK.clocks().stop(clock.id(), whole.from(), whole.reason());
            LocalDate until = requireNonNull(whole.until());
            assertThat(DESK.clocks().resume(clock.id(), until).end()).isEqualTo(end(start, limit, whole));
        }
    }

    @Property(tries = 5)
    void movesNothingWhenRecomputedAgain(@ForAll @IntRange(min = 200, max = 300) int days) {
        Deadline clock = DESK.startWithOwnLimit("permit-decision", ClockKind.STATUTORY, days, "2026-06-01");
        DESK.publish(Notice2027.draft());
        Deadline once = DESK.find(clock.id());

        assertThat(DESK.publish(Notice2027.draft()).recomputed()).isZero();
        assertThat(DESK.find(clock.id()).end()).isEqualTo(once.end());
        assertThat(DESK.find(clock.id()).provisional()).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> start() {
        return Arbitraries.integers()
                .between(0, 7300)
                .map(day -> LocalDate.of(2007, 1, 1).plusDays(day));
    }

    @Provide
    Arbitrary<Limit> limit() {
        return Arbitraries.integers()
                .between(0, 120)
                .flatMap(value -> Arbitraries.of(LimitUnit.class).map(unit -> new Limit(value, unit)));
    }

    /** The first paused day after the start, and how many follow it. */
    @Provide
    Arbitrary<int[]> pause() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 40);
        return days.flatMap(from -> days.map(length -> new int[] {from + 1, length}));
    }

    private static Pause pause(LocalDate start, int[] pause) {
        LocalDate from = start.plusDays(pause[0]);
        return new Pause(from, from.plusDays(pause[1]), "听证");
    }

    private static LocalDate end(LocalDate start, Limit limit, Pause... pauses) {
        return Reckoning.reckon(new Span(start, List.of(limit), Direction.FORWARD, true, List.of(pauses)), DAYS)
                .end();
    }
}
