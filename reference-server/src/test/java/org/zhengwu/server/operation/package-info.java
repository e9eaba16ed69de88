/** Tries what operates the server. */
@NullMarked
package org.zhengwu.server.operation;

import org.jspecify.annotations.NullMarked;
