/** What exists in conformance mode only: the movable clock, the cast and the delivered events over HTTP. */
@NullMarked
package org.zhengwu.server.rest.conformance;

import org.jspecify.annotations.NullMarked;
