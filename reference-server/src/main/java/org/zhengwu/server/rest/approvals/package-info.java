/** Serves approvals over HTTP. */
@NullMarked
package org.zhengwu.server.rest.approvals;

import org.jspecify.annotations.NullMarked;
