/** Tests of the identity plugin. */
@NullMarked
package org.zhengwu.plugin.identity;

import org.jspecify.annotations.NullMarked;
