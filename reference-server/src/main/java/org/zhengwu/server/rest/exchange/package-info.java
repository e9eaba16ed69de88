/** Serves the exchange with an upper level over HTTP. */
@NullMarked
package org.zhengwu.server.rest.exchange;

import org.jspecify.annotations.NullMarked;
