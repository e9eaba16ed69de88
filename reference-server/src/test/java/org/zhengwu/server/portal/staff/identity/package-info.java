/** Tests of the pages on which accounts are kept. */
@NullMarked
package org.zhengwu.server.portal.staff.identity;

import org.jspecify.annotations.NullMarked;
