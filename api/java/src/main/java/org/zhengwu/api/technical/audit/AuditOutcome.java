package org.zhengwu.api.technical.audit;

/** How an audited act ended. */
public enum AuditOutcome {
    DONE,
    /** The caller's role, post or reach did not allow it. */
    REFUSED,
    FAILED
}
