package org.zhengwu.api.application.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;

/**
 * Which cases of a list are asked for.
 *
 * @param state the state that they are in, or null for any
 * @param light how close their nearest end is, as {@link CaseSummary#light()} shows it today, or null for any
 * @param organ the organ that handles them, or null for any
 * @param division the division of their items, without those below it, or null for any
 * @param handled whether only those in which the caller took a step since the submission are asked for (我经办的)
 * @param assigned to whom of the staff they are assigned, or null for anybody
 * @param among the cases that alone are asked for, one at least and {@link PageRequest#LONGEST} at most, or null for all
 */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable Light light,
        @Nullable OrganId organ,
        @Nullable DivisionId division,
        boolean handled,
        @Nullable Assigned assigned,
        @Nullable Set<CaseId> among) {

    /** Throws {@link InvalidInputException} where no case is named, or more than a page holds. */
    public CaseFilter {
        among = among == null ? null : Set.copyOf(among);
        if (among != null && among.isEmpty()) {
            throw new InvalidInputException("id", "required", "is required");
        }
        if (among != null && among.size() > PageRequest.LONGEST) {
            throw new InvalidInputException("id", "too-many", "must hold at most " + PageRequest.LONGEST);
        }
    }

    /** Every case. */
    public static CaseFilter any() {
        return new CaseFilter(null, null, null, null, false, null, null);
    }

    /** The cases of a state. */
    public static CaseFilter in(CaseState state) {
        return any().withState(state);
    }

    /** The cases whose nearest end is so close. */
    public static CaseFilter showing(Light light) {
        return any().withLight(light);
    }

    /** The cases of an organ in a division. */
    public static CaseFilter of(OrganId organ, DivisionId division) {
        return new CaseFilter(null, null, organ, division, false, null, null);
    }

    /** The same cases, but of this state; null for any. */
    public CaseFilter withState(@Nullable CaseState other) {
        return new CaseFilter(other, light, organ, division, handled, assigned, among);
    }

    /** The same cases, but so close to their end; null for any. */
    public CaseFilter withLight(@Nullable Light other) {
        return new CaseFilter(state, other, organ, division, handled, assigned, among);
    }

    /** The same cases, but only those in which the caller took a step, or those of others, too. */
    public CaseFilter withHandled(boolean other) {
        return new CaseFilter(state, light, organ, division, other, assigned, among);
    }

    /** The same cases, but only those assigned so; null for all. */
    public CaseFilter withAssigned(@Nullable Assigned other) {
        return new CaseFilter(state, light, organ, division, handled, other, among);
    }

    /** The same cases, but none beside these. */
    public CaseFilter withAmong(Set<CaseId> others) {
        return new CaseFilter(state, light, organ, division, handled, assigned, others);
    }
}
