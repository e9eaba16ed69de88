package org.zhengwu.server.portal.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/**
 * The days of a clock that do not count, by reason: rest days within working days (CAL-001), stops (LIC-007), and
 * the rest days that the end rolled over (CAL-004).
 *
 * @param kind what the calendar says of the days, or null where the clock was stopped
 * @param note the reason in Chinese, such as the name of the holiday
 * @param stretches the days, as stretches in order
 */
public record UncountedDays(@Nullable DayKind kind, String note, List<Stretch> stretches) {

    public UncountedDays {
        stretches = List.copyOf(stretches);
    }

    /** Days one after another. */
    public record Stretch(LocalDate first, LocalDate last) {

        public boolean isOneDay() {
            return first.equals(last);
        }

        int days() {
            return (int) ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    private record Reason(@Nullable DayKind kind, String note) {}

    /** How many days they are. */
    public int days() {
        return stretches.stream().mapToInt(Stretch::days).sum();
    }

    /**
     * The days of the clock that do not count.
     *
     * @param calendar what each day from the start to the end is to the calendar of its division
     */
    static List<UncountedDays> of(Deadline clock, List<ExplainedDay> calendar) {
        Map<LocalDate, ExplainedDay> days = calendar.stream()
                .collect(Collectors.toMap(ExplainedDay::day, Function.identity(), (first, second) -> first));
        Map<Reason, List<LocalDate>> found = new LinkedHashMap<>();
        LocalDate countedEnd = countedEnd(clock);
        for (LocalDate day = clock.startDay().plusDays(1); !day.isAfter(clock.end()); day = day.plusDays(1)) {
            Reason reason = reason(clock, day, days.get(day), countedEnd);
            if (reason != null) {
                found.computeIfAbsent(reason, unseen -> new ArrayList<>()).add(day);
            }
        }
        return found.entrySet().stream()
                .map(each ->
                        new UncountedDays(each.getKey().kind(), each.getKey().note(), stretches(each.getValue())))
                .toList();
    }

    private static @Nullable Reason reason(
            Deadline clock, LocalDate day, @Nullable ExplainedDay explained, LocalDate countedEnd) {
        String paused = clock.pauses().stream()
                .filter(pause -> holds(pause, day))
                .map(Pause::reason)
                .distinct()
                .collect(Collectors.joining("、"));
        if (!paused.isEmpty()) {
            return new Reason(null, paused);
        }
        if (explained == null || !explained.kind().isRest()) {
            return null;
        }
        boolean working = clock.limit().unit() == LimitUnit.WORKING_DAY;
        boolean rolledOver = !day.isBefore(countedEnd) && day.isBefore(clock.end());
        boolean weekend = explained.kind() == DayKind.WEEKEND;
        return working || rolledOver ? new Reason(explained.kind(), weekend ? "" : explained.note()) : null;
    }

    private static boolean holds(Pause pause, LocalDate day) {
        LocalDate until = pause.until();
        return !day.isBefore(pause.from()) && (until == null || !day.isAfter(until));
    }

    /** Where a limit of calendar days ends before it rolls over rest days. */
    private static LocalDate countedEnd(Deadline clock) {
        long paused = clock.startDay()
                .plusDays(1)
                .datesUntil(clock.end().plusDays(1))
                .filter(day -> clock.pauses().stream().anyMatch(pause -> holds(pause, day)))
                .count();
        int extended =
                clock.extensions().stream().mapToInt(Deadline.Extension::value).sum();
        return clock.startDay().plusDays(clock.limit().value() + extended + paused);
    }

    private static List<Stretch> stretches(List<LocalDate> days) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate first = days.get(0);
        LocalDate last = first;
        for (LocalDate day : days.subList(1, days.size())) {
            if (!day.equals(last.plusDays(1))) {
                stretches.add(new Stretch(first, last));
                first = day;
            }
            last = day;
        }
        stretches.add(new Stretch(first, last));
        return stretches;
    }
}
