/** Writing and binding documents, for other functions; the scanner port. */
@NullMarked
package org.zhengwu.spi.technical.storage;

import org.jspecify.annotations.NullMarked;
