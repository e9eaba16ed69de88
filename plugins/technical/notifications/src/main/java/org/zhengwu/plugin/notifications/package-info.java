/** Keeps notices in their recipients' boxes and hands them to the ways outside the system. */
@NullMarked
package org.zhengwu.plugin.notifications;

import org.jspecify.annotations.NullMarked;
