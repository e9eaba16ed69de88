package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

/** A length of time in which something is to be done (时限). */
public record Limit(int value, LimitUnit unit) {

    public Limit {
        requireNonNull(unit, "unit");
        if (value < 0) {
            throw new IllegalArgumentException("A limit is not negative");
        }
    }
}
