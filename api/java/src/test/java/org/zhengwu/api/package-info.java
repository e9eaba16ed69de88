/** Tests of what all functions share. */
@NullMarked
package org.zhengwu.api;

import org.jspecify.annotations.NullMarked;
