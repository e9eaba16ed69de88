/** The catalogue over HTTP. */
@NullMarked
package org.zhengwu.server.rest.catalogue;

import org.jspecify.annotations.NullMarked;
