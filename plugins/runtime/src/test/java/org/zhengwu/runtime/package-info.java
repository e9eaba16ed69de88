@NullMarked
package org.zhengwu.runtime;

import org.jspecify.annotations.NullMarked;
