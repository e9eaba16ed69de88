/** Transactions in code, the same in every host. */
@NullMarked
package org.zhengwu.runtime.transaction;

import org.jspecify.annotations.NullMarked;
