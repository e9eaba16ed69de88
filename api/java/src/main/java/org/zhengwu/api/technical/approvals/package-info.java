/** Approval flows (事务审批): flows as versions, who signs their steps and who decides. */
@NullMarked
package org.zhengwu.api.technical.approvals;

import org.jspecify.annotations.NullMarked;
