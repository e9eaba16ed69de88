/** Records of cases for an upper level: made from events, sent in batches, settled by receipts. */
@NullMarked
package org.zhengwu.plugin.exchange;

import org.jspecify.annotations.NullMarked;
