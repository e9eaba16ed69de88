/** Runs recurring jobs. */
@NullMarked
package org.zhengwu.runtime.job;

import org.jspecify.annotations.NullMarked;
