/** Broken access: each lets somebody further than the operation says, or not as far. */
@NullMarked
package org.zhengwu.selftest.broken.access;

import org.jspecify.annotations.NullMarked;
