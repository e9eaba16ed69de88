package org.zhengwu.api.application.cases;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;

/**
 * Whose time limits are asked for.
 *
 * @param organ the organ that handles the cases, or null for any
 * @param division the division of their items, without those below it, or null for any
 * @since 0.1
 */
public record LimitsQuery(@Nullable OrganId organ, @Nullable DivisionId division) {

    public LimitsQuery {}

    /** Those of every organ in reach. */
    public static LimitsQuery any() {
        return new LimitsQuery(null, null);
    }
}
