/** Measures the reference server beside the physical limits of its machine; reports, and judges nothing. */
@NullMarked
package org.zhengwu.benchmark;

import org.jspecify.annotations.NullMarked;
