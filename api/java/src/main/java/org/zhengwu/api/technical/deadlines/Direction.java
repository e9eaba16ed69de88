package org.zhengwu.api.technical.deadlines;

/** The way in which a limit is counted. */
public enum Direction {
    /** After the start event: within so many days of it. */
    FORWARD,
    /** Before the start event: so many days ahead of it, such as a notice seven days before a hearing. */
    BACKWARD
}
