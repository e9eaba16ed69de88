/** Serves time limits over HTTP. */
@NullMarked
package org.zhengwu.server.rest.deadlines;

import org.jspecify.annotations.NullMarked;
