/** The clocks that law reads. */
@NullMarked
package org.zhengwu.runtime.clock;

import org.jspecify.annotations.NullMarked;
