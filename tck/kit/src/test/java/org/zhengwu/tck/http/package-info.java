/** Tests of the way to a server. */
@NullMarked
package org.zhengwu.tck.http;

import org.jspecify.annotations.NullMarked;
