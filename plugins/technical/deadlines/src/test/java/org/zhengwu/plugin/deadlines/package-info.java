/** Tests of the deadlines plugin. */
@NullMarked
package org.zhengwu.plugin.deadlines;

import org.jspecify.annotations.NullMarked;
