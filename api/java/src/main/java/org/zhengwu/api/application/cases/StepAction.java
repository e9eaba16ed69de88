package org.zhengwu.api.application.cases;

/** What a step meant for the case (办理动作, GB/T 39046, ITM-013). */
public enum StepAction {
    /** It went on (通过). */
    PASS,
    /** It went back to the applicant or ended without a result (退回). */
    RETURN,
    /** Anything else (其他). */
    OTHER
}
