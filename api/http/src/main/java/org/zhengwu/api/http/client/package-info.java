/** The Java client of the HTTP contract: made from the annotated interfaces, over the JDK's own HTTP client. */
@NullMarked
package org.zhengwu.api.http.client;

import org.jspecify.annotations.NullMarked;
