@NullMarked
package org.zhengwu.api.technical.trial;

import org.jspecify.annotations.NullMarked;
