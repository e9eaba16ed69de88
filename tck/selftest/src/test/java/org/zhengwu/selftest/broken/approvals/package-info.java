/** Plugins that break one rule of approvals each. */
@NullMarked
package org.zhengwu.selftest.broken.approvals;

import org.jspecify.annotations.NullMarked;
