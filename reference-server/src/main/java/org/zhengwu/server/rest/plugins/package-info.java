/** Serves what runs. */
@NullMarked
package org.zhengwu.server.rest.plugins;

import org.jspecify.annotations.NullMarked;
