package org.zhengwu.api.application.catalogue;

/** The state of one version of an item. */
public enum ItemState {
    /** Being written (编制). */
    DRAFT,
    /** Submitted for review (审核). */
    IN_REVIEW,
    /** Published (发布); in effect from its first day to its last. */
    PUBLISHED,
    /** Withdrawn (取消); it was published once. */
    WITHDRAWN
}
