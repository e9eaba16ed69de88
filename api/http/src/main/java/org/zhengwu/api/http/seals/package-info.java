/** The HTTP binding of electronic seals. */
@NullMarked
package org.zhengwu.api.http.seals;

import org.jspecify.annotations.NullMarked;
