package org.zhengwu.api.application.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which cases of a list are asked for.
 *
 * @param state the state that they are in, or null for any
 */
public record CaseFilter(@Nullable CaseState state) {

    public CaseFilter {}

    /** Every case. */
    public static CaseFilter any() {
        return new CaseFilter(null);
    }
}
