/** Messages to parties and staff (消息), and that they were sent, delivered and read. */
@NullMarked
package org.zhengwu.api.technical.notifications;

import org.jspecify.annotations.NullMarked;
