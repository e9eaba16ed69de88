/** Starting and steering clocks, for other functions only. */
@NullMarked
package org.zhengwu.spi.technical.deadlines;

import org.jspecify.annotations.NullMarked;
