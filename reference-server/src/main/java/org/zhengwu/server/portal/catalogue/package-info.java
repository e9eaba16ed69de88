/** The pages of the catalogue: home, search, places and the guide of an item. */
@NullMarked
package org.zhengwu.server.portal.catalogue;

import org.jspecify.annotations.NullMarked;
