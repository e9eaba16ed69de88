package org.zhengwu.api.application.cases;

/** What a verification found (核查结果, LIC-010). */
public enum VerificationResult {
    /** What was stated is so (符合). */
    CONFORMS,
    /** What was stated is not so (不符合). */
    DIFFERS
}
