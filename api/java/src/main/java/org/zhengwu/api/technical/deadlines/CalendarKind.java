package org.zhengwu.api.technical.deadlines;

/** What a calendar says of its year. */
public enum CalendarKind {
    /**
     * The whole year's days off and make-up working days, as the State Council's yearly notice sets them
     * (放假安排通知, CAL-007). A region may enter it for itself until the nation's is there.
     */
    NOTICE,
    /** A region's own days on top of the notice, such as those of a minority region (地方节假日, CAL-006). */
    REGIONAL
}
