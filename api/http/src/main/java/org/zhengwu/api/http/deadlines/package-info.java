/** Time limits, calendars and their rules over HTTP. */
@NullMarked
package org.zhengwu.api.http.deadlines;

import org.jspecify.annotations.NullMarked;
