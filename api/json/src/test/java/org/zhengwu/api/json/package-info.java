@NullMarked
package org.zhengwu.api.json;

import org.jspecify.annotations.NullMarked;
