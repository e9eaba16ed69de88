/** Checks who may call an operation and how far it reaches. */
@NullMarked
package org.zhengwu.runtime.access;

import org.jspecify.annotations.NullMarked;
