/** Tests of the report. */
@NullMarked
package org.zhengwu.tck.run;

import org.jspecify.annotations.NullMarked;
