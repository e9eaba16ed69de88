package org.zhengwu.api.technical.approvals;

/** The state of an approval. */
public enum ApprovalState {
    /** Waits for a reviewer (待审核). */
    IN_REVIEW,
    /** Reviewed with consent; waits for a decider (待决定). */
    REVIEWED,
    /** Sent back by the reviewer to the handler (驳回). */
    SENT_BACK,
    /** Decided. */
    DECIDED,
    /** Ended with its matter. */
    CANCELLED,
    /** Taken back by the handler who proposed it (撤回). */
    WITHDRAWN
}
