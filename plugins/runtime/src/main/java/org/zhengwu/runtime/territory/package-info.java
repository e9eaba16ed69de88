/** Where what is published for a division holds: there and in every division below, the nearest one's first. */
@NullMarked
package org.zhengwu.runtime.territory;

import org.jspecify.annotations.NullMarked;
