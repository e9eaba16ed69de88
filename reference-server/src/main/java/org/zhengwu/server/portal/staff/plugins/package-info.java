/** What runs in the server, as those see it who run it. */
@NullMarked
package org.zhengwu.server.portal.staff.plugins;

import org.jspecify.annotations.NullMarked;
