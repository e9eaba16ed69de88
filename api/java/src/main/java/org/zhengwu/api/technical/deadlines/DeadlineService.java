package org.zhengwu.api.technical.deadlines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Reach;
import org.zhengwu.api.Role;

/**
 * Computes and explains time limits (时限), and keeps the calendars and rules that they follow. Clocks are
 * started and steered by other functions only.
 */
public interface DeadlineService {

    /**
     * Computes the end of a time limit (CAL-001, CAL-004, CAL-007).
     *
     * @throws org.zhengwu.api.InvalidInputException with every violation: a number of days below 0 or above
     *     {@value ComputationRequest#LONGEST}, an impossible date, an unknown unit or division, a division
     *     without a calendar of the mainland (CAL-011)
     */
    @Permits(role = Role.VISITOR, scope = Reach.ALL)
    Computation compute(Caller caller, ComputationRequest request);

    /** Finds a clock of the organ or its line. */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    Optional<Deadline> find(Caller caller, DeadlineId id);

    /** Explains a clock: its rule, each day, each stop, extension and recomputation. */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    DeadlineExplanation explain(Caller caller, DeadlineId id);

    /**
     * The clocks that are overdue or lapse by a day and on which something is still to be done, the earliest
     * end first.
     *
     * @param until the last end to list, in ISO 8601; today where null
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page);

    /**
     * Publishes a calendar and recomputes the open clocks that it touches (CAL-007).
     *
     * @throws org.zhengwu.api.InvalidInputException if a notice leaves a statutory holiday of its year out (CAL-005)
     * @throws org.zhengwu.api.NotFoundException if the division lies outside those that the caller's grants reach
     */
    @Permits(role = Role.INFORMATION_MANAGER, scope = Reach.SUBTREE)
    CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft);

    /**
     * Publishes a version of a rule and recomputes the open clocks that it governs: those that started on or
     * after its first day, since law does not reach back; and those started before it only where the draft
     * says so, which it may only where the parties are not worse off.
     *
     * @throws org.zhengwu.api.InvalidInputException also where a lower level loosens a statutory limit
     *     without citing a law or regulation, or a promise is loosened (LIC-022, ITM-010)
     * @throws org.zhengwu.api.NotFoundException if the division lies outside those that the caller's grants reach
     */
    @Permits(role = Role.INFORMATION_MANAGER, scope = Reach.SUBTREE)
    RulePublication publishRule(Caller caller, IdempotencyKey key, RuleDraft draft);

    /**
     * The special days of a year in a division.
     *
     * @throws org.zhengwu.api.InvalidInputException if the year or the division has no calendar
     */
    @Permits(role = Role.VISITOR, scope = Reach.ALL)
    YearCalendar calendar(Caller caller, @Nullable String year, @Nullable String division);

    /**
     * The rules that clocks starting today follow in a division, by matter; also those whose start event
     * only a function of the region knows, such as the inspection of equipment (LIC-010).
     *
     * @throws org.zhengwu.api.InvalidInputException if the division is unknown or has no calendar
     */
    @Permits(role = Role.VISITOR, scope = Reach.ALL)
    List<TimeLimitRule> rules(Caller caller, @Nullable String division);
}
