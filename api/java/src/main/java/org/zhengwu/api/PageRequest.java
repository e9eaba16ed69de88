package org.zhengwu.api;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most, 1 to 100
 * @param cursor the {@link Page#next()} of the page before, or null for the first
 */
public record PageRequest(int limit, @Nullable String cursor) {

    /** The most items that a page holds. */
    public static final int LONGEST = 100;

    private static final int USUAL = 20;

    public PageRequest {
        if (limit < 1 || limit > LONGEST) {
            throw new InvalidInputException("limit", "out-of-range", "must be from 1 to " + LONGEST);
        }
    }

    /** The first page, of the usual length. */
    public static PageRequest first() {
        return new PageRequest(USUAL, null);
    }

    /** The page asked for; absent parts take their usual values. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        return new PageRequest(limit == null ? USUAL : limit, cursor == null || cursor.isEmpty() ? null : cursor);
    }
}
