/** Serves code tables over HTTP. */
@NullMarked
package org.zhengwu.server.rest.codes;

import org.jspecify.annotations.NullMarked;
