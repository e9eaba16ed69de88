/** Documents as pages show them. */
@NullMarked
package org.zhengwu.server.portal.storage;

import org.jspecify.annotations.NullMarked;
