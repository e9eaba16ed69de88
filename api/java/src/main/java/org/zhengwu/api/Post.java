package org.zhengwu.api;

/** The post (岗位) that a grant carries within its organ. */
public enum Post {
    /** Receives applications at the window (收件). */
    RECEIVER,
    /** Handles accepted matters (承办). */
    HANDLER,
    /** Reviews what the handler proposes (审核). */
    REVIEWER,
    /** Decides in the organ's name (决定). */
    DECIDER,
    /** Heads the organ (行政机关负责人). */
    HEAD,
    /** Heads the government of the division (本级人民政府负责人). */
    GOVERNMENT_HEAD
}
