/** Hosts plugins in a plain JVM: the door for embedders, batch programs and quick tests. */
@NullMarked
package org.zhengwu.runtime.se;

import org.jspecify.annotations.NullMarked;
