@NullMarked
package org.zhengwu.api.forms;

import org.jspecify.annotations.NullMarked;
