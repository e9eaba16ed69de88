/** Exchanges cases with a department's system by HTTP. */
@NullMarked
package org.zhengwu.plugin.cases.http;

import org.jspecify.annotations.NullMarked;
