/** Tests of the codes plugin. */
@NullMarked
package org.zhengwu.plugin.codes;

import org.jspecify.annotations.NullMarked;
