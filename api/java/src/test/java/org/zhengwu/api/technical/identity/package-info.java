@NullMarked
package org.zhengwu.api.technical.identity;

import org.jspecify.annotations.NullMarked;
