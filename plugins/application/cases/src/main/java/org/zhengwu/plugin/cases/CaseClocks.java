package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.SpecialProcedure;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Starts and steers the clocks of a case, and keeps its nearest end beside it for the inbox. */
@ApplicationScoped
class CaseClocks {

    private final Deadlines deadlines;
    private final Lights lights;
    private final LegalClock clock;

    @Inject
    CaseClocks(Deadlines deadlines, Lights lights, LegalClock clock) {
        this.deadlines = deadlines;
        this.lights = lights;
        this.clock = clock;
    }

    /** Starts the clock of the intake of a permit; others have no limit there. */
    void startIntake(CaseEntity of, LocalDate receivedOn) {
        note(of, beginIntake(of, receivedOn));
    }

    /** The same for a case that notes it later, since what it has changed is written with each clock. */
    Begun beginIntake(CaseEntity of, LocalDate receivedOn) {
        Deadline started =
                of.item().isPermit() ? start(of, Matters.INTAKE, ClockKind.STATUTORY, receivedOn, null, null) : null;
        return new Begun(started, all(of));
    }

    void note(CaseEntity of, Begun begun) {
        Deadline started = begun.started();
        if (started != null) {
            of.intakeClock(started.id());
        }
        of.due(nearest(of, begun.all()));
    }

    /**
     * The clocks of a case whose intake began.
     *
     * @param started the one of the intake, or null where there is none
     */
    record Begun(@Nullable Deadline started, List<Deadline> all) {}

    /**
     * Ends the clock of the intake, because the organ spoke today.
     *
     * @throws RuleViolatedException if the law has spoken before (LIC-002)
     */
    void meetIntake(CaseEntity of) {
        DeadlineId intake = of.intakeClock();
        if (intake != null) {
            deadlines.meet(intake, clock.today());
        }
    }

    /** Leaves a clock that shows whether a refusal for want of competence or of need came at once (LIC-001). */
    void refusedAtOnce(CaseEntity of, LocalDate receivedOn) {
        if (of.item().isPermit()) {
            Deadline at = start(of, Matters.INTAKE_REFUSAL, ClockKind.STATUTORY, receivedOn, null, null);
            deadlines.meet(at.id(), clock.today());
        }
    }

    /** Starts the statutory and the promised clock of the decision; an item that states no limit has none. */
    void startDecision(CaseEntity of, HandlingTerms terms, LocalDate acceptedOn) {
        Limit own = terms.statutoryLimit();
        String basis = terms.statutoryBasis();
        if (of.item().isPermit()) {
            String matter = terms.jointHandling() ? Matters.JOINT_DECISION : Matters.DECISION;
            start(of, matter, ClockKind.STATUTORY, acceptedOn, own, basis);
        } else if (own != null) {
            start(of, Matters.ITEM_DECISION, ClockKind.STATUTORY, acceptedOn, own, basis);
        }
        if (terms.promisedLimit() != null) {
            start(of, Matters.PROMISE, ClockKind.PROMISED, acceptedOn, terms.promisedLimit(), null);
        }
        refresh(of);
    }

    /** Stops the running clocks of the decision from the day on (LIC-007); what has passed is past. */
    void stop(CaseEntity of, LocalDate firstDay, SpecialProcedure procedure) {
        decision(of, DeadlineState.RUNNING).stream()
                .filter(each -> !firstDay.isAfter(each.end()))
                .forEach(each -> deadlines.stop(each.id(), firstDay, Terms.of(procedure)));
    }

    /** Lets the stopped clocks of the decision run on after the day (LIC-007). */
    void resume(CaseEntity of, LocalDate lastDay) {
        decision(of, DeadlineState.STOPPED).forEach(each -> deadlines.resume(each.id(), lastDay));
        refresh(of);
    }

    /** Extends the statutory limit of the decision (LIC-004, LIC-005). */
    Deadline extend(Caller grantedBy, CaseEntity of, int days, String reason) {
        Deadline statutory = decision(of)
                .filter(each -> each.kind() == ClockKind.STATUTORY)
                .reduce((older, newer) -> newer)
                .orElseThrow(() ->
                        new RuleViolatedException("LIC-004", "no-limit-to-extend", "The case has no statutory limit"));
        Deadline extended = deadlines.extend(grantedBy, statutory.id(), days, reason);
        refresh(of);
        return extended;
    }

    /** Whether the promised limit has passed (LIC-022). */
    boolean isPromiseOverrun(CaseEntity of) {
        return decision(of)
                .anyMatch(each -> each.kind() == ClockKind.PROMISED
                        && isOpen(each)
                        && clock.today().isAfter(each.end()));
    }

    /** Ends the clocks of the decision, which was made today; a grant of a permit starts that of the delivery. */
    void decided(CaseEntity of, boolean granted) {
        decision(of).filter(CaseClocks::isOpen).toList().forEach(each -> deadlines.meet(each.id(), clock.today()));
        if (granted && of.item().isPermit()) {
            start(of, Matters.DELIVERY, ClockKind.STATUTORY, clock.today(), null, null);
        }
        refresh(of);
    }

    /** Ends the clock of the delivery. */
    void delivered(CaseEntity of) {
        all(of).stream()
                .filter(each -> each.matter().equals(Matters.DELIVERY) && isOpen(each))
                .toList()
                .forEach(each -> deadlines.meet(each.id(), clock.today()));
        refresh(of);
    }

    /** Ends every clock, because the matter ended otherwise. */
    void cancel(CaseEntity of) {
        all(of).stream()
                .filter(each -> each.state() == DeadlineState.RUNNING || each.state() == DeadlineState.STOPPED)
                .toList()
                .forEach(each -> deadlines.cancel(each.id()));
        refresh(of);
    }

    /** Every clock that the case had, the oldest first. */
    List<Deadline> all(CaseEntity of) {
        return deadlines.of(of.id().subject());
    }

    /** The last day of the newest limit of the decision, or null where there is none. */
    @Nullable
    LocalDate decisionEnd(CaseEntity of, ClockKind kind) {
        return decision(of)
                .filter(each -> each.kind() == kind)
                .map(Deadline::end)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** Keeps the nearest end of what the organ owes, so that lists need not ask. */
    void refresh(CaseEntity of) {
        of.due(nearest(of));
    }

    /** The nearest end of what the organ owes. */
    DuePart nearest(CaseEntity of) {
        return nearest(of, all(of));
    }

    private DuePart nearest(CaseEntity of, List<Deadline> all) {
        return all.stream()
                .filter(each -> Matters.isOwedIn(each.matter(), of.state()) && isOpen(each))
                .min(Comparator.comparing(Deadline::end))
                .map(each -> new DuePart(each.end(), lights.warnOn(each)))
                .orElseGet(DuePart::never);
    }

    // An alarm has lapsed the clock, but what it ran for is still to be done.
    private static boolean isOpen(Deadline each) {
        return each.state() == DeadlineState.RUNNING || each.state() == DeadlineState.LAPSED;
    }

    private Stream<Deadline> decision(CaseEntity of) {
        return all(of).stream().filter(each -> Matters.isDecision(each.matter()));
    }

    private List<Deadline> decision(CaseEntity of, DeadlineState state) {
        return decision(of).filter(each -> each.state() == state).toList();
    }

    private Deadline start(
            CaseEntity of,
            String matter,
            ClockKind kind,
            LocalDate startDay,
            @Nullable Limit own,
            @Nullable String basis) {
        return deadlines.start(
                new ClockStart(matter, kind, of.id().subject(), of.organ(), of.division(), startDay, own, basis));
    }
}
