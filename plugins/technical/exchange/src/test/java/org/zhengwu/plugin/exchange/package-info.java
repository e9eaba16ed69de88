/** Tests of the exchange. */
@NullMarked
package org.zhengwu.plugin.exchange;

import org.jspecify.annotations.NullMarked;
