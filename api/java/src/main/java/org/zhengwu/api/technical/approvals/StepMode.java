package org.zhengwu.api.technical.approvals;

/** How many have to sign a step of an approval (签署方式). */
public enum StepMode {
    /** One of those named signs, and whoever is added has to sign as well (单人审核). */
    ONE,
    /** Each of those named signs, and whoever is added too, in any order (会签). */
    JOINT,
    /** The first of those named signs for all, and whoever is added is one more of them (或签). */
    ANY_OF
}
