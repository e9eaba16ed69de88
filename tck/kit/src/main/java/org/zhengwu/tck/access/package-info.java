/** Contracts of access: every operation with every role, from every organ. */
@NullMarked
package org.zhengwu.tck.access;

import org.jspecify.annotations.NullMarked;
