package org.zhengwu.api;

/**
 * A count that stops at a cap.
 *
 * @param value the count, at most {@link #CAP}
 * @param more whether there are more than that
 */
public record CappedCount(int value, boolean more) {

    /** Where counting stops. */
    public static final int CAP = 1000;

    public CappedCount {
        if (value < 0 || value > CAP) {
            throw new IllegalArgumentException("A count is from 0 to " + CAP);
        }
    }

    /** The count of what was found when at most one more than the cap was looked for. */
    public static CappedCount of(long found) {
        return new CappedCount((int) Math.min(found, CAP), found > CAP);
    }

    @Override
    public String toString() {
        return more ? value + "+" : Integer.toString(value);
    }
}
