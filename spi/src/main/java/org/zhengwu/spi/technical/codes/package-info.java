/** Looking up codes, for other functions. */
@NullMarked
package org.zhengwu.spi.technical.codes;

import org.jspecify.annotations.NullMarked;
