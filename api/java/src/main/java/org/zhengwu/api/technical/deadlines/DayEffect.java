package org.zhengwu.api.technical.deadlines;

/** What a day does to a time limit. */
public enum DayEffect {
    /** The day of the start event, which is not counted (CAL-004). */
    START,
    COUNTED,
    /** A rest day inside a limit of working days (CAL-001). */
    REST,
    /** A day on which the clock stood still (LIC-007). */
    PAUSED,
    /** A rest day on which the limit would have ended, so that the end rolls over it (CAL-004). */
    ROLLED_OVER,
    /** The end of the limit, where it is not a counted day but the one that the end rolled to. */
    ROLLED_TO
}
