/** Tests of what the benchmark reckons. */
@NullMarked
package org.zhengwu.benchmark;

import org.jspecify.annotations.NullMarked;
