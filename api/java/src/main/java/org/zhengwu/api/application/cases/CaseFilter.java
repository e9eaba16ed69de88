package org.zhengwu.api.application.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which cases of a list are asked for.
 *
 * @param state the state that they are in, or null for any
 * @param light how close their nearest end is, as {@link CaseSummary#light()} shows it today, or null for any
 */
public record CaseFilter(
        @Nullable CaseState state, @Nullable Light light) {

    public CaseFilter {}

    /** Every case. */
    public static CaseFilter any() {
        return new CaseFilter(null, null);
    }

    /** The cases of a state. */
    public static CaseFilter in(CaseState state) {
        return new CaseFilter(state, null);
    }

    /** The cases whose nearest end is so close. */
    public static CaseFilter showing(Light light) {
        return new CaseFilter(null, light);
    }
}
