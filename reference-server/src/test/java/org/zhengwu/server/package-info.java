/** Runs the built server as people do. */
@NullMarked
package org.zhengwu.server;

import org.jspecify.annotations.NullMarked;
