/** Contracts of messages (消息). */
@NullMarked
package org.zhengwu.tck.technical.notifications;

import org.jspecify.annotations.NullMarked;
