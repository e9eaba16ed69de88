package org.zhengwu.runtime.territory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;

/**
 * A division with those above it, as what is published for divisions is searched: from itself upwards, what holds
 * everywhere last.
 *
 * @param division the division, or null for everywhere
 * @param upwards the keys of the division and of those above it, then {@link #EVERYWHERE}
 */
public record Ground(@Nullable DivisionId division, List<UUID> upwards) {

    /** Stands for no division: the column is part of a unique key, and those don't compare nulls. */
    public static final UUID EVERYWHERE = new UUID(0, 0);

    public Ground {
        upwards = List.copyOf(upwards);
    }

    /** The ground of what holds everywhere. */
    public static Ground everywhere() {
        return new Ground(null, List.of(EVERYWHERE));
    }

    /** The key of what is the division's own. */
    public UUID key() {
        return upwards.get(0);
    }

    public boolean isWithin(DivisionId other) {
        return upwards.contains(other.value());
    }
}
