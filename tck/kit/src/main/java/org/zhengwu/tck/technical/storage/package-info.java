/** Contracts of documents and attachments (数据存储). */
@NullMarked
package org.zhengwu.tck.technical.storage;

import org.jspecify.annotations.NullMarked;
