@NullMarked
package org.zhengwu.plugin.audit;

import org.jspecify.annotations.NullMarked;
