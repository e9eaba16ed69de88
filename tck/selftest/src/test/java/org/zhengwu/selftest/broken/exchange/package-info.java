/** Broken exchange: each tells the upper level otherwise than is promised. */
@NullMarked
package org.zhengwu.selftest.broken.exchange;

import org.jspecify.annotations.NullMarked;
