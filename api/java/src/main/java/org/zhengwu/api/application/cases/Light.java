package org.zhengwu.api.application.cases;

/** How close the end of a clock is. */
public enum Light {
    /** There is time. */
    GREEN,
    /** A fifth of the limit or less is left (即将到期). */
    YELLOW,
    /** The end has passed (已超期). */
    RED,
    /** The clock is stopped, or ended in time. */
    OFF
}
