package org.zhengwu.api.application.catalogue;

/** The kind of norm that a provision stands in, which decides what it may carry (LIC-015, ITM-010). */
public enum BasisLevel {
    /** A law (法律). */
    LAW,
    /** An administrative regulation (行政法规). */
    ADMINISTRATIVE_REGULATION,
    /** A decision of the State Council (国务院决定). */
    STATE_COUNCIL_DECISION,
    /** A local regulation (地方性法规). */
    LOCAL_REGULATION,
    /** A rule of a department or a local government (规章). */
    RULE,
    /** A normative document (规范性文件). */
    NORMATIVE_DOCUMENT
}
