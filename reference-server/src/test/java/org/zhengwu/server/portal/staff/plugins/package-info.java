/** Tests of the pages for those who keep the server running. */
@NullMarked
package org.zhengwu.server.portal.staff.plugins;

import org.jspecify.annotations.NullMarked;
