package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.DayKind;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/**
 * Reckons the end of a limit from its span and a calendar, and nothing else.
 *
 * <p>The start day is not counted (CAL-004). A limit of working days counts those alone (CAL-001) and ends on
 * one. A limit of calendar days counts every day, and an end on a rest day rolls to the first working day
 * after it (CAL-004). Paused days count in neither (LIC-007), and an open pause takes no day away yet. A
 * limit of 0 days ends on the start day itself, which in working days, or where ends roll, moves to the first
 * working day if it is a rest day. Counting backward, an end that is to roll rolls forward too, towards the
 * event, in favour of whoever has to act; it stays where it is if that would reach the event.
 */
final class Reckoning {

    private final Span span;
    private final DayBook book;
    private final @Nullable List<ExplainedDay> days;
    private LocalDate day;
    private int number;
    private boolean provisional;

    private Reckoning(Span span, DayBook book, @Nullable List<ExplainedDay> days) {
        this.span = span;
        this.book = book;
        this.days = days;
        this.day = span.start();
    }

    /** The end of a limit. */
    static Reckoned reckon(Span span, DayBook book) {
        return new Reckoning(span, book, null).run();
    }

    /** The end of a limit with every day on the way. */
    static Reckoned explain(Span span, DayBook book) {
        return new Reckoning(span, book, new ArrayList<>()).run();
    }

    private Reckoned run() {
        note(DayEffect.START);
        for (Limit length : span.lengths()) {
            count(length);
        }
        if (span.roll() || (span.endsInWorkingDays() && span.total() == 0)) {
            roll();
        }
        return new Reckoned(day, provisional, days == null ? List.of() : days);
    }

    private void count(Limit length) {
        int left = length.value();
        while (left > 0) {
            day = span.direction() == Direction.FORWARD ? day.plusDays(1) : day.minusDays(1);
            if (isPaused(day)) {
                note(DayEffect.PAUSED);
            } else if (length.unit() == LimitUnit.WORKING_DAY && look(day).isRest()) {
                note(DayEffect.REST);
            } else {
                number++;
                left--;
                note(DayEffect.COUNTED);
            }
        }
    }

    private void roll() {
        boolean wasProvisional = provisional;
        LocalDate rolled = day;
        while (look(rolled).isRest() || (!rolled.equals(day) && isPaused(rolled))) {
            rolled = rolled.plusDays(1);
        }
        if (rolled.equals(day)) {
            return;
        }
        if (span.direction() == Direction.BACKWARD && span.total() > 0 && !rolled.isBefore(span.start())) {
            provisional = wasProvisional;
            return;
        }
        markLast();
        for (LocalDate over = day.plusDays(1); over.isBefore(rolled); over = over.plusDays(1)) {
            day = over;
            note(isPaused(over) ? DayEffect.PAUSED : DayEffect.ROLLED_OVER);
        }
        day = rolled;
        note(DayEffect.ROLLED_TO);
    }

    private void markLast() {
        if (days != null) {
            ExplainedDay last = days.remove(days.size() - 1);
            String note = last.note() + "；期限最后一日为休息日，顺延";
            days.add(new ExplainedDay(last.day(), last.kind(), last.effect(), last.number(), note, last.provisional()));
        }
    }

    private DayStatus look(LocalDate at) {
        DayStatus status = book.on(at);
        provisional |= !status.announced();
        return status;
    }

    private boolean isPaused(LocalDate at) {
        return span.pauses().stream().anyMatch(pause -> holds(pause, at));
    }

    private static boolean holds(Pause pause, LocalDate at) {
        LocalDate until = pause.until();
        return until != null && !at.isBefore(pause.from()) && !at.isAfter(until);
    }

    private void note(DayEffect effect) {
        if (days != null) {
            DayStatus status = book.on(day);
            Integer counted = effect == DayEffect.COUNTED ? number : null;
            days.add(new ExplainedDay(day, status.kind(), effect, counted, text(effect, status), !status.announced()));
        }
    }

    private String text(DayEffect effect, DayStatus status) {
        return switch (effect) {
            case START -> "起算日，不计入";
            case COUNTED -> "计入，第" + number + "日" + (status.name().isEmpty() ? "" : "（" + kindOf(status) + "）");
            case REST -> "不计入：" + kindOf(status);
            case PAUSED -> "不计入：中止计时（" + reasons() + "）";
            case ROLLED_OVER -> "顺延：" + kindOf(status);
            case ROLLED_TO -> "顺延后的期限最后一日";
        };
    }

    /** Why the day is paused: every procedure that fell on it. */
    private String reasons() {
        return span.pauses().stream()
                .filter(pause -> holds(pause, day))
                .map(Pause::reason)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String kindOf(DayStatus status) {
        DayKind kind = status.kind();
        return switch (kind) {
            case WORKING_DAY -> "工作日";
            case MAKE_UP_WORKING_DAY -> status.name() + "调休上班";
            case WEEKEND -> "周末";
            case HOLIDAY -> status.name() + "放假";
        };
    }

    /** The end of a limit. */
    record Reckoned(LocalDate end, boolean provisional, List<ExplainedDay> days) {

        Reckoned {
            days = List.copyOf(days);
        }
    }
}
