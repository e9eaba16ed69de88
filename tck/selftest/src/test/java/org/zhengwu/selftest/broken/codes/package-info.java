/** Broken code tables: each finds, keeps, translates or imports otherwise than was published. */
@NullMarked
package org.zhengwu.selftest.broken.codes;

import org.jspecify.annotations.NullMarked;
