/** Starting and deciding approvals, for other functions only. */
@NullMarked
package org.zhengwu.spi.technical.approvals;

import org.jspecify.annotations.NullMarked;
