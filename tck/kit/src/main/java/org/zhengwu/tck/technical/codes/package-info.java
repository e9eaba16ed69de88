/** Contracts of code tables (码表). */
@NullMarked
package org.zhengwu.tck.technical.codes;

import org.jspecify.annotations.NullMarked;
