@NullMarked
package org.zhengwu.plugin.trial;

import org.jspecify.annotations.NullMarked;
