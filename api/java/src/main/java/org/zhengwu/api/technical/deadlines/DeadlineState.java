package org.zhengwu.api.technical.deadlines;

/** The state of a clock. */
public enum DeadlineState {
    RUNNING,
    /** Stopped for a time that the law does not count (LIC-007). */
    STOPPED,
    /** What was to be done was done; the end of the clock tells whether in time. */
    MET,
    /** The limit lapsed before it was done, and the lapse was acted on. */
    LAPSED,
    /** The matter ended otherwise, and the clock with it. */
    CANCELLED
}
