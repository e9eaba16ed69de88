/** Keeps approvals in the database: one reviewer, then one decider, who are different persons. */
@NullMarked
package org.zhengwu.plugin.approvals;

import org.jspecify.annotations.NullMarked;
