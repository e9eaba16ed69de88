/** Approvals as the staff review them. */
@NullMarked
package org.zhengwu.server.portal.staff.approvals;

import org.jspecify.annotations.NullMarked;
