/** The calls of the kit, changed one value at a time. */
@NullMarked
package org.zhengwu.selftest.mutants;

import org.jspecify.annotations.NullMarked;
