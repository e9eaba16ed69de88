package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.spi.LegalClock;

/** Explains the clocks of a case to its applicant. */
@ApplicationScoped
public class Clocks {

    private final CaseService cases;
    private final DeadlineService deadlines;
    private final IdentityService identity;

    @Inject
    public Clocks(CaseService cases, DeadlineService deadlines, IdentityService identity) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.identity = identity;
    }

    /**
     * A clock in words.
     *
     * @param run which run of the same limit it is, from 1; 0 where there is no other
     * @param light how close its end is
     * @param uncounted the days that do not count; empty for a clock that has ended
     */
    public record ExplainedClock(Deadline clock, int run, Light light, List<UncountedDays> uncounted) {

        /** Whether something is still to be done within it. */
        public boolean isOpen() {
            return Clocks.isOpen(clock.state());
        }

        /** The day on which it ended, or null where that is not known. */
        public @Nullable LocalDate endedOn() {
            if (clock.state() == DeadlineState.LAPSED) {
                return clock.end();
            }
            Instant closed = clock.closedAt();
            return closed == null ? null : LocalDate.ofInstant(closed, LegalClock.ZONE);
        }

        /** Whether what was to be done was done after its last day. */
        public boolean isLate() {
            LocalDate ended = endedOn();
            return clock.state() == DeadlineState.MET && ended != null && ended.isAfter(clock.end());
        }
    }

    /** The clocks of the case, those that still run first. */
    List<ExplainedClock> explain(Caller caller, Case shown) {
        List<Deadline> all = cases.deadlines(caller, shown.id());
        return all.stream()
                .map(clock -> explain(caller, shown, clock, run(all, clock)))
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .toList();
    }

    /** Which run of its limit a clock is, the oldest being the first; 0 where the limit ran once. */
    static int run(List<Deadline> oldestFirst, Deadline clock) {
        List<Deadline> runs = oldestFirst.stream()
                .filter(each -> each.matter().equals(clock.matter()) && each.kind() == clock.kind())
                .toList();
        return runs.size() == 1 ? 0 : runs.indexOf(clock) + 1;
    }

    private ExplainedClock explain(Caller caller, Case shown, Deadline clock, int run) {
        Light light = light(shown, clock);
        ExplainedClock bare = new ExplainedClock(clock, run, light, List.of());
        return bare.isOpen()
                ? new ExplainedClock(clock, run, light, UncountedDays.of(clock, calendar(caller, clock)))
                : bare;
    }

    /** Those within which something is still to be done. */
    public static List<CaseClock> open(List<CaseClock> clocks) {
        return clocks.stream().filter(clock -> isOpen(clock.state())).toList();
    }

    private static boolean isOpen(DeadlineState state) {
        return state == DeadlineState.RUNNING || state == DeadlineState.STOPPED;
    }

    /** How close the end of a clock of the case is. */
    public static Light light(Case of, Deadline clock) {
        return of.clocks().stream()
                .filter(each -> each.id().equals(clock.id()))
                .map(CaseClock::light)
                .findFirst()
                .orElse(Light.OFF);
    }

    /** Every day up to the end at least: so many working days last as long or longer. */
    private List<ExplainedDay> calendar(Caller caller, Deadline clock) {
        long days = ChronoUnit.DAYS.between(clock.startDay(), clock.end());
        Optional<Division> division = identity.findDivision(caller, clock.division());
        if (division.isEmpty() || days < 1 || days > ComputationRequest.LONGEST) {
            return List.of();
        }
        ComputationRequest request = ComputationRequest.of(
                clock.startDay(),
                (int) days,
                LimitUnit.WORKING_DAY,
                division.get().code());
        return deadlines.compute(caller, request).explanation();
    }
}
