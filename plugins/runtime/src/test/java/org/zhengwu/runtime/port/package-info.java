@NullMarked
package org.zhengwu.runtime.port;

import org.jspecify.annotations.NullMarked;
