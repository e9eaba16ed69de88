/** Puts plugins before the kit in a plain JVM: a candidate over the embedded door, its clock and its cast. */
@NullMarked
package org.zhengwu.tck.embedded;

import org.jspecify.annotations.NullMarked;
