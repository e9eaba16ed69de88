/** The HTTP binding of the exchange with an upper level. */
@NullMarked
package org.zhengwu.api.http.exchange;

import org.jspecify.annotations.NullMarked;
