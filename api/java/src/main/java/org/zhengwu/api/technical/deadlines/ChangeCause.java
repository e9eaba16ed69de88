package org.zhengwu.api.technical.deadlines;

/** Why the end of a clock changed. */
public enum ChangeCause {
    STOPPED,
    RESUMED,
    EXTENDED,
    /** A calendar arrived (CAL-007). */
    CALENDAR,
    /** A version of the rule arrived. */
    RULE
}
