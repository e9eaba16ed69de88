/** Tests of the pages on which the staff handle cases. */
@NullMarked
package org.zhengwu.server.portal.staff.cases;

import org.jspecify.annotations.NullMarked;
