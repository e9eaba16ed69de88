package org.zhengwu.api.application.cases;

/** Whether a step is done (办理状态, GB/T 39046, ITM-013). */
public enum StepStatus {
    /** Waits to be done (待办). */
    PENDING,
    /** Done (已办). */
    DONE
}
