/** Keeps documents in the database, in chunks and by digest, after looking into what they are. */
@NullMarked
package org.zhengwu.plugin.storage;

import org.jspecify.annotations.NullMarked;
