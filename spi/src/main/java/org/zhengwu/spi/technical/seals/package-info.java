/** Sealing documents, for other functions; the port of the seal platform. */
@NullMarked
package org.zhengwu.spi.technical.seals;

import org.jspecify.annotations.NullMarked;
