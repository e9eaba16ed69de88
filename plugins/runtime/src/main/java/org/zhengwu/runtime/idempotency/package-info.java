/** Makes creating operations safe to repeat. */
@NullMarked
package org.zhengwu.runtime.idempotency;

import org.jspecify.annotations.NullMarked;
