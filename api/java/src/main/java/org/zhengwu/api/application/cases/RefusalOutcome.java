package org.zhengwu.api.application.cases;

/** Why an application is not taken in (LIC-001). */
public enum RefusalOutcome {
    /** Nothing has to be applied for (依法不需要取得). */
    NOT_REQUIRED,
    /** Another organ is competent (不属于本机关职权范围). */
    WRONG_ORGAN,
    /** A law names another reason, or what the notice named was not brought in time (不予受理). */
    NOT_ACCEPTED
}
