/** Documents and attachments (文档, 附件): content-addressed, typed by content, scanned, kept as long as the law says. */
@NullMarked
package org.zhengwu.api.technical.storage;

import org.jspecify.annotations.NullMarked;
