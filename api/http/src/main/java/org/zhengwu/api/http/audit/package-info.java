/** The audit trail over HTTP. */
@NullMarked
package org.zhengwu.api.http.audit;

import org.jspecify.annotations.NullMarked;
