/** What the handling of a case needs of its item, for other functions only. */
@NullMarked
package org.zhengwu.spi.application.catalogue;

import org.jspecify.annotations.NullMarked;
