package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version in the history of an item.
 *
 * @param number counted from 1
 * @param effectiveFrom the first day on which it holds
 * @param effectiveUntil the last day on which it holds, or null while it is open; before the first day
 *     where it never held
 */
public record ItemVersion(
        ItemVersionId version,
        int number,
        ItemState state,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String name) {

    public ItemVersion {
        requireNonNull(version, "version");
        requireNonNull(state, "state");
        requireNonNull(name, "name");
    }
}
