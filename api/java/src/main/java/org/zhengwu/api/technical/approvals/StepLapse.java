package org.zhengwu.api.technical.approvals;

/** What follows when the limit of a step lapses (超时处理); never a decision, since silence decides nothing (APR-018). */
public enum StepLapse {
    /** Those for whom the step waits, and the handler, are reminded (催办). */
    URGE,
    /** The step goes over to the post or person that the flow names, and the handler is told (转交). */
    HAND_OVER
}
