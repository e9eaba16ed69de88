/** Plugins that break one rule of time limits each. */
@NullMarked
package org.zhengwu.selftest.broken.deadlines;

import org.jspecify.annotations.NullMarked;
