@NullMarked
package org.zhengwu.plugin.approvals;

import org.jspecify.annotations.NullMarked;
