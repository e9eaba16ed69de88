/** Tries what the kit cannot see of the cases: persistence, concurrency, lapses told twice. */
@NullMarked
package org.zhengwu.plugin.cases;

import org.jspecify.annotations.NullMarked;
