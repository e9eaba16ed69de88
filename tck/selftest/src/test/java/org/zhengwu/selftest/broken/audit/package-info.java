/** Broken audit: each leaves something out of the trail or tells it wrong. */
@NullMarked
package org.zhengwu.selftest.broken.audit;

import org.jspecify.annotations.NullMarked;
