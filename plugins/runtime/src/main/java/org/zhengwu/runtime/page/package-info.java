/** Keyset pages. */
@NullMarked
package org.zhengwu.runtime.page;

import org.jspecify.annotations.NullMarked;
