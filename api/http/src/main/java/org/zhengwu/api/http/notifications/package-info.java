/** Notices over HTTP. */
@NullMarked
package org.zhengwu.api.http.notifications;

import org.jspecify.annotations.NullMarked;
