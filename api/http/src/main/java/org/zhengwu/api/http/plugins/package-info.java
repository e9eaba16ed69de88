/** Plugins over HTTP. */
@NullMarked
package org.zhengwu.api.http.plugins;

import org.jspecify.annotations.NullMarked;
