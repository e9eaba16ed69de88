/** Time limits (时限): rules, calendars, running clocks and their explanation. */
@NullMarked
package org.zhengwu.api.technical.deadlines;

import org.jspecify.annotations.NullMarked;
