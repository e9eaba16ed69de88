/** Cases as the staff handle them. */
@NullMarked
package org.zhengwu.server.portal.staff.cases;

import org.jspecify.annotations.NullMarked;
