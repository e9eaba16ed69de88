/** Serves cases over HTTP. */
@NullMarked
package org.zhengwu.server.rest.cases;

import org.jspecify.annotations.NullMarked;
