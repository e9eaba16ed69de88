/** Contracts of time limits (时限). */
@NullMarked
package org.zhengwu.tck.technical.deadlines;

import org.jspecify.annotations.NullMarked;
