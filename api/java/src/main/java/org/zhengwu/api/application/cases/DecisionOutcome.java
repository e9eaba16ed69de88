package org.zhengwu.api.application.cases;

/** How a case is decided. */
public enum DecisionOutcome {
    /** In the applicant's favour (准予). */
    GRANT,
    /** Against the applicant (不予). */
    REFUSE
}
