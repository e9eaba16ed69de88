/** The HTTP binding of the contract: one annotated interface per function, and what they share. */
@NullMarked
package org.zhengwu.api.http;

import org.jspecify.annotations.NullMarked;
