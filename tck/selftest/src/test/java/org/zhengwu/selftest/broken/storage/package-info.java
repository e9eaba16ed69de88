/** Broken storage: each keeps or shows a document otherwise than it should. */
@NullMarked
package org.zhengwu.selftest.broken.storage;

import org.jspecify.annotations.NullMarked;
