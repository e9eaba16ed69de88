/** What a server serves in conformance mode only, so that the kit can move its clock and call as anybody. */
@NullMarked
package org.zhengwu.api.http.conformance;

import org.jspecify.annotations.NullMarked;
