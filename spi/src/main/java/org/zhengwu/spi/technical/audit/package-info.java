/** Appending to the audit trail, for other functions only. */
@NullMarked
package org.zhengwu.spi.technical.audit;

import org.jspecify.annotations.NullMarked;
