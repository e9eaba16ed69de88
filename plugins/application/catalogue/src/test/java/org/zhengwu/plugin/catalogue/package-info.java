/** Tests of the reference catalogue. */
@NullMarked
package org.zhengwu.plugin.catalogue;

import org.jspecify.annotations.NullMarked;
