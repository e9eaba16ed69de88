/** The page of messages. */
@NullMarked
package org.zhengwu.server.portal.notifications;

import org.jspecify.annotations.NullMarked;
