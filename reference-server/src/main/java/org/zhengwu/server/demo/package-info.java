/** The sample region of demo mode. */
@NullMarked
package org.zhengwu.server.demo;

import org.jspecify.annotations.NullMarked;
