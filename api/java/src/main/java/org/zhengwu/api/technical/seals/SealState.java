package org.zhengwu.api.technical.seals;

/** What a seal may be used for. */
public enum SealState {
    /** On file; it seals. */
    IN_USE,

    /** Revoked (注销); it seals nothing any more. */
    REVOKED
}
