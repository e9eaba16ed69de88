/** The one JSON codec of server, client and store. */
@NullMarked
package org.zhengwu.api.json;

import org.jspecify.annotations.NullMarked;
