package org.zhengwu.api.technical.deadlines;

/** The two clocks that run for a matter. */
public enum ClockKind {
    /** The limit that the law sets (法定时限). */
    STATUTORY,
    /** The limit that the organ promised, never looser than the statutory one (承诺时限, LIC-022). */
    PROMISED
}
