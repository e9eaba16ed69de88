package org.zhengwu.api.technical.approvals;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;

/**
 * The version of a flow on which an approval runs to its end (APR-007).
 *
 * @param item the code of the items that the flow is for, or null for every item
 * @param division where the flow holds; null for everywhere
 */
public record FlowReference(@Nullable String item, @Nullable DivisionId division, int version) {}
