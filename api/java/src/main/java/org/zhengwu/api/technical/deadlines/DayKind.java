package org.zhengwu.api.technical.deadlines;

/** What a day is to the calendar of a division. */
public enum DayKind {
    /** Monday to Friday, and no holiday. */
    WORKING_DAY,
    /** A Saturday or Sunday on which work is made up (调休上班, CAL-007). */
    MAKE_UP_WORKING_DAY,
    /** An ordinary Saturday or Sunday. */
    WEEKEND,
    /** A holiday, or a day off that a notice moved to it (放假). */
    HOLIDAY;

    /** Whether offices are closed on such a day (法定休假日, CAL-004). */
    public boolean isRest() {
        return this == WEEKEND || this == HOLIDAY;
    }
}
