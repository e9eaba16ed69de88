/** Plugins that break one rule of cases each. */
@NullMarked
package org.zhengwu.selftest.broken.cases;

import org.jspecify.annotations.NullMarked;
