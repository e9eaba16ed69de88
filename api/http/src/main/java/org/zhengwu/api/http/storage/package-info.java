/** Documents and attachments over HTTP. */
@NullMarked
package org.zhengwu.api.http.storage;

import org.jspecify.annotations.NullMarked;
