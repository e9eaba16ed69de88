/** The audit trail as its administrator reads it. */
@NullMarked
package org.zhengwu.server.portal.staff.audit;

import org.jspecify.annotations.NullMarked;
