/** Serves electronic seals over HTTP. */
@NullMarked
package org.zhengwu.server.rest.seals;

import org.jspecify.annotations.NullMarked;
