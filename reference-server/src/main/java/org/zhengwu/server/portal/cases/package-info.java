/** The pages of cases: applying, and what became of it. */
@NullMarked
package org.zhengwu.server.portal.cases;

import org.jspecify.annotations.NullMarked;
