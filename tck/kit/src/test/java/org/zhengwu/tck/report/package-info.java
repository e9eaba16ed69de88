/** Tests of the report. */
@NullMarked
package org.zhengwu.tck.report;

import org.jspecify.annotations.NullMarked;
