/** Contracts of cases (办件), from the draft to the delivery. */
@NullMarked
package org.zhengwu.tck.application.cases;

import org.jspecify.annotations.NullMarked;
