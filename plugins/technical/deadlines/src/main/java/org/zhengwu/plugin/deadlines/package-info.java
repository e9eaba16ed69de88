/** The reference plugin of the deadlines function: pure reckoning, calendars and rules as data, running clocks. */
@NullMarked
package org.zhengwu.plugin.deadlines;

import org.jspecify.annotations.NullMarked;
