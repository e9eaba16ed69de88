/** Serves documents and attachments over HTTP. */
@NullMarked
package org.zhengwu.server.rest.storage;

import org.jspecify.annotations.NullMarked;
