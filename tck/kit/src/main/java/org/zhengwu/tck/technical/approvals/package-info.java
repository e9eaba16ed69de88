/** Contracts of approval flows (事务审批). */
@NullMarked
package org.zhengwu.tck.technical.approvals;

import org.jspecify.annotations.NullMarked;
