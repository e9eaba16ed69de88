@NullMarked
package org.zhengwu.plugin.notifications;

import org.jspecify.annotations.NullMarked;
