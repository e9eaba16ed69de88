package org.zhengwu.api.technical.deadlines;

/** The unit of a time limit; stored per limit, never per statute (CAL-001, CAL-002). */
public enum LimitUnit {
    /** A day that is neither a weekend nor a statutory holiday, or a make-up working day (工作日). */
    WORKING_DAY,
    /** Any day (自然日); an end on a rest day rolls to the first day after it (CAL-004). */
    CALENDAR_DAY
}
