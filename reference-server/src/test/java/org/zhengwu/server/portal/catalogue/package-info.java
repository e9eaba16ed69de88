/** Tests of the pages of the catalogue. */
@NullMarked
package org.zhengwu.server.portal.catalogue;

import org.jspecify.annotations.NullMarked;
