package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
     * @param light how close its end is
     * @param uncounted the days that do not count; empty for a clock that has ended
     */
    public record ExplainedClock(Deadline clock, Light light, List<UncountedDays> uncounted) {

        /** Whether something is still to be done within it. */
        public boolean isOpen() {
            return clock.state() == DeadlineState.RUNNING || clock.state() == DeadlineState.STOPPED;
        }
    }

    /** The clocks of the case, those that still run first. */
    List<ExplainedClock> explain(Caller caller, Case shown) {
        return cases.deadlines(caller, shown.id()).stream()
                .map(clock -> explain(caller, shown, clock))
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .toList();
    }

    private ExplainedClock explain(Caller caller, Case shown, Deadline clock) {
        Light light = light(shown, clock);
        ExplainedClock bare = new ExplainedClock(clock, light, List.of());
        return bare.isOpen()
                ? new ExplainedClock(clock, light, UncountedDays.of(clock, calendar(caller, clock)))
                : bare;
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
