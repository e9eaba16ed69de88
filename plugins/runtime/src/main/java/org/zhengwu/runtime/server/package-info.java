/** Hosts plugins in a Jakarta EE server. */
@NullMarked
package org.zhengwu.runtime.server;

import org.jspecify.annotations.NullMarked;
