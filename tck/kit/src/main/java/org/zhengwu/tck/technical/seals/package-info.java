/** The contracts of electronic seals. */
@NullMarked
package org.zhengwu.tck.technical.seals;

import org.jspecify.annotations.NullMarked;
