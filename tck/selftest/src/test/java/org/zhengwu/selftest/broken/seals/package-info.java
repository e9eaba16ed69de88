/** Broken seals: each keeps, uses, verifies or revokes otherwise than is promised. */
@NullMarked
package org.zhengwu.selftest.broken.seals;

import org.jspecify.annotations.NullMarked;
