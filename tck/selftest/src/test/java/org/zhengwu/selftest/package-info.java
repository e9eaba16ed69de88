/** Tests of the house itself: its walls, and that the kit can fail. */
@NullMarked
package org.zhengwu.selftest;

import org.jspecify.annotations.NullMarked;
