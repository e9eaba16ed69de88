/** What the tests of the reference plugins share. */
@NullMarked
package org.zhengwu.testing;

import org.jspecify.annotations.NullMarked;
