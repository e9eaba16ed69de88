/** Serves notices over HTTP. */
@NullMarked
package org.zhengwu.server.rest.notifications;

import org.jspecify.annotations.NullMarked;
