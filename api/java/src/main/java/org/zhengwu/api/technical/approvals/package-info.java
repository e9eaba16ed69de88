/** Approval flows (事务审批): who reviews and who decides. */
@NullMarked
package org.zhengwu.api.technical.approvals;

import org.jspecify.annotations.NullMarked;
