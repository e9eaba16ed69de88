/** The chapter of the exchange with an upper level. */
@NullMarked
package org.zhengwu.tck.technical.exchange;

import org.jspecify.annotations.NullMarked;
