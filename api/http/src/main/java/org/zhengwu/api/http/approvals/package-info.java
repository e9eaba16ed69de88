/** Approvals over HTTP. */
@NullMarked
package org.zhengwu.api.http.approvals;

import org.jspecify.annotations.NullMarked;
