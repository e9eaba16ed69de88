/** Tests of the catalogue as information managers keep it. */
@NullMarked
package org.zhengwu.server.portal.staff.catalogue;

import org.jspecify.annotations.NullMarked;
