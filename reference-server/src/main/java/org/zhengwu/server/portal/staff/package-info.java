/** The pages for staff (工作台): their application and who may enter it. */
@NullMarked
package org.zhengwu.server.portal.staff;

import org.jspecify.annotations.NullMarked;
