/** Handles cases in the database, over the spi of the other functions. */
@NullMarked
package org.zhengwu.plugin.cases;

import org.jspecify.annotations.NullMarked;
