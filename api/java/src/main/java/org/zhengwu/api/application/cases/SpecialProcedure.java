package org.zhengwu.api.application.cases;

/** The procedures whose time does not count (特别程序, LIC-007). */
public enum SpecialProcedure {
    /** Hearing (听证). */
    HEARING,
    /** Tender (招标). */
    TENDER,
    /** Auction (拍卖). */
    AUCTION,
    /** Inspection (检验). */
    INSPECTION,
    /** Testing (检测). */
    TESTING,
    /** Quarantine (检疫). */
    QUARANTINE,
    /** Appraisal (鉴定). */
    APPRAISAL,
    /** Expert review (专家评审). */
    EXPERT_REVIEW
}
