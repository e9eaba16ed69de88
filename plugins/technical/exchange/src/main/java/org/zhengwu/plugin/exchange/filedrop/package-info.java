/** Exchanges batches and receipts with an upper level by files in folders. */
@NullMarked
package org.zhengwu.plugin.exchange.filedrop;

import org.jspecify.annotations.NullMarked;
