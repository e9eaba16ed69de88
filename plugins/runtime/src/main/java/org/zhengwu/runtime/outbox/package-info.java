/** Delivers events after their transaction. */
@NullMarked
package org.zhengwu.runtime.outbox;

import org.jspecify.annotations.NullMarked;
