/** Tests of the seals plugin. */
@NullMarked
package org.zhengwu.plugin.seals;

import org.jspecify.annotations.NullMarked;
