/** Calls the ports that a vendor may replace, so that an outage behind one stays there. */
@NullMarked
package org.zhengwu.runtime.port;

import org.jspecify.annotations.NullMarked;
