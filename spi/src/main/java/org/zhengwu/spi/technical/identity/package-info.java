/** Organs, divisions, parties and callers, for other functions and for the host. */
@NullMarked
package org.zhengwu.spi.technical.identity;

import org.jspecify.annotations.NullMarked;
