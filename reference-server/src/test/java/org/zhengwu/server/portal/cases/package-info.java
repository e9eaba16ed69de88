/** Tests of the pages of cases. */
@NullMarked
package org.zhengwu.server.portal.cases;

import org.jspecify.annotations.NullMarked;
