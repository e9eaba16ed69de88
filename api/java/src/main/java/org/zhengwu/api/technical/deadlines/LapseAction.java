package org.zhengwu.api.technical.deadlines;

/** What follows when a limit lapses. */
public enum LapseAction {
    /** The application counts as accepted from the day on which it was received (逾期不告知即为受理, LIC-002). */
    DEEMED_ACCEPTED,
    /** The licence counts as renewed (视为准予延续, LIC-012). */
    DEEMED_RENEWED,
    /** The matter is overdue; the organ is alarmed and the overrun of a promise is published (LIC-022). */
    ALARM
}
