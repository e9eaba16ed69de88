/** State machines as explicit tables. */
@NullMarked
package org.zhengwu.runtime.state;

import org.jspecify.annotations.NullMarked;
