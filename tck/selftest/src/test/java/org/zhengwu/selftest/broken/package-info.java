/** Plugins that break one rule each: the reference with one change, which the kit must name. */
@NullMarked
package org.zhengwu.selftest.broken;

import org.jspecify.annotations.NullMarked;
