/** Forms (电子表单) that functions share: their definitions, written by hand, and the check of answers. */
@NullMarked
package org.zhengwu.api.forms;

import org.jspecify.annotations.NullMarked;
