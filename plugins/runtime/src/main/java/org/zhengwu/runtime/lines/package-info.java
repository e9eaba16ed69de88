/** Files that come in line by line. */
@NullMarked
package org.zhengwu.runtime.lines;

import org.jspecify.annotations.NullMarked;
