/** The client of the HTTP contract: on the JDK's own HTTP client, so that it drops into any program. */
@NullMarked
package org.zhengwu.api.http.client;

import org.jspecify.annotations.NullMarked;
