package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Tells how close the ends of clocks are: yellow from the day after which a fifth or less of the limit is left. */
@ApplicationScoped
class Lights {

    private static final int PARTS = 5;

    private final Deadlines deadlines;
    private final LegalClock clock;

    @Inject
    Lights(Deadlines deadlines, LegalClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A clock at a glance. */
    CaseClock glance(Deadline of) {
        return new CaseClock(of.id(), of.matter(), of.kind(), of.end(), of.provisional(), of.state(), of(of));
    }

    /** The light of a case by its nearest end. */
    Light of(DuePart due) {
        return due.isNever() ? Light.OFF : of(due.on(), due.warnOn());
    }

    private Light of(LocalDate end, LocalDate warnOn) {
        LocalDate today = clock.today();
        if (today.isAfter(end)) {
            return Light.RED;
        }
        return today.isBefore(warnOn) ? Light.GREEN : Light.YELLOW;
    }

    private Light of(Deadline of) {
        return switch (of.state()) {
            case RUNNING -> of(of.end(), warnOn(of));
            case LAPSED -> Light.RED;
            case MET -> wasLate(of) ? Light.RED : Light.OFF;
            case STOPPED, CANCELLED -> Light.OFF;
        };
    }

    private static boolean wasLate(Deadline met) {
        Instant closed = met.closedAt();
        return closed != null && LocalDate.ofInstant(closed, LegalClock.ZONE).isAfter(met.end());
    }

    /** The first yellow day of a clock. */
    LocalDate warnOn(Deadline of) {
        if (of.state() != DeadlineState.RUNNING) {
            return of.end();
        }
        try {
            return warnOn(deadlines.explain(of.id()).days(), of.end());
        } catch (UnsupportedException unexplained) {
            long span = ChronoUnit.DAYS.between(of.startDay(), of.end());
            return of.end().minusDays(span / PARTS);
        }
    }

    /** The first day after which at most a fifth of the counted days is left. */
    static LocalDate warnOn(List<ExplainedDay> days, LocalDate end) {
        List<LocalDate> counted = days.stream()
                .filter(day -> day.number() != null)
                .map(ExplainedDay::day)
                .sorted()
                .toList();
        int left = counted.size() / PARTS;
        return counted.isEmpty() ? end : counted.get(counted.size() - 1 - left);
    }
}
