/** The HTTP binding of cases. */
@NullMarked
package org.zhengwu.api.http.cases;

import org.jspecify.annotations.NullMarked;
