package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/**
 * A time limit of an item with its note and its basis (时限).
 *
 * @param value the number of days
 * @param unit working days or calendar days; stored per limit (CAL-002)
 * @param note what the limit does not say in numbers (时限说明)
 * @param basis the basis of the limit; a regional statutory limit that differs cites one (ITM-010)
 */
public record ItemLimit(
        int value,
        LimitUnit unit,
        @Nullable String note,
        @Nullable LegalBasis basis) {

    public ItemLimit {
        requireNonNull(unit, "unit");
    }

    /** A limit without note and basis. */
    public static ItemLimit of(int value, LimitUnit unit) {
        return new ItemLimit(value, unit, null, null);
    }

    /** The bare length. */
    public Limit limit() {
        return new Limit(value, unit);
    }

    /**
     * Whether this limit is longer than the other. Across units five working days count as seven calendar
     * days, which is the least that they last.
     */
    public boolean looserThan(ItemLimit other) {
        return weight() > other.weight();
    }

    private long weight() {
        return value * (unit == LimitUnit.WORKING_DAY ? 7L : 5L);
    }
}
