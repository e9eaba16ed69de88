package org.zhengwu.plugin.codes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;

/**
 * A division with those above it, as the tables that hold there are searched: from itself upwards, what holds
 * everywhere last.
 *
 * @param division the division, or null for everywhere
 * @param upwards the keys of the division and of those above it, then {@link #EVERYWHERE}
 */
record Ground(@Nullable DivisionId division, List<UUID> upwards) {

    /** Stands for no division: the column is part of a unique key, and those don't compare nulls. */
    static final UUID EVERYWHERE = new UUID(0, 0);

    Ground {
        upwards = List.copyOf(upwards);
    }

    /** The ground of what holds everywhere. */
    static Ground everywhere() {
        return new Ground(null, List.of(EVERYWHERE));
    }

    /** The key of the division's own tables. */
    UUID key() {
        return upwards.get(0);
    }

    boolean isWithin(DivisionId other) {
        return upwards.contains(other.value());
    }
}
