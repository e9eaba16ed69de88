/** Records of cases for an upper level (数据交换): where they come from, and where they go. */
@NullMarked
package org.zhengwu.spi.technical.exchange;

import org.jspecify.annotations.NullMarked;
