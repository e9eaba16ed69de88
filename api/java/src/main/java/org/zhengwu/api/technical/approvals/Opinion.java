package org.zhengwu.api.technical.approvals;

/** What a reviewer thinks of what the handler proposes (审核意见). */
public enum Opinion {
    /** The decider may decide (同意). */
    AGREE,
    /** The handler has to do it again (驳回). */
    SEND_BACK,
    /** Answers the colleague who asked for an opinion, and moves nothing (委派意见, APR-019); no review says it. */
    ADVISE
}
