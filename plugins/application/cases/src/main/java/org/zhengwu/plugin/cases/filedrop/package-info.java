/** Exchanges cases with a department's system by files in folders. */
@NullMarked
package org.zhengwu.plugin.cases.filedrop;

import org.jspecify.annotations.NullMarked;
