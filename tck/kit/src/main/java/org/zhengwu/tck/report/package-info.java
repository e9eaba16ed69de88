/** The report of a run (测试报告): what was proved, function by function, as JSON and as a page. */
@NullMarked
package org.zhengwu.tck.report;

import org.jspecify.annotations.NullMarked;
