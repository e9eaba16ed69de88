/** The record of approved plugins, which the launcher writes and the application shows. */
@NullMarked
package org.zhengwu.server.approval;

import org.jspecify.annotations.NullMarked;
