/** Serves the audit trail over HTTP. */
@NullMarked
package org.zhengwu.server.rest.audit;

import org.jspecify.annotations.NullMarked;
