package org.zhengwu.api.technical.deadlines;

/** Who has to act within a limit; it tells which change of the limit is a loosening. */
public enum Bearer {
    /** The organ: a longer limit is looser. */
    ORGAN,
    /** The applicant or another party: a shorter limit is harder on it (LIC-012). */
    PARTY
}
