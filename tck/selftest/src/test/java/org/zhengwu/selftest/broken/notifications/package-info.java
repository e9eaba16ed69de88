/** Broken notifications: each shows a notice otherwise than it was sent or read. */
@NullMarked
package org.zhengwu.selftest.broken.notifications;

import org.jspecify.annotations.NullMarked;
