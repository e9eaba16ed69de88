/** Sending notices, for other functions; the port of a way to deliver them. */
@NullMarked
package org.zhengwu.spi.technical.notifications;

import org.jspecify.annotations.NullMarked;
