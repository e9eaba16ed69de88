package org.zhengwu.api.application.cases;

/** How far a material is that sharing provides. */
public enum SharingState {
    /** The source has not answered yet (待获取). */
    AWAITED,
    /** The source had it, and the case holds it (已获取). */
    OBTAINED,
    /** The source has none of this applicant, so that it may be demanded (未获取到). */
    NOT_FOUND
}
