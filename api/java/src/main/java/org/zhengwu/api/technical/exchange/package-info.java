/** Records of cases for an upper level (数据交换): what was sent, and what became of it. */
@NullMarked
package org.zhengwu.api.technical.exchange;

import org.jspecify.annotations.NullMarked;
