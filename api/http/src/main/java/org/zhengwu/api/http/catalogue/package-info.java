/** Service items and guides over HTTP. */
@NullMarked
package org.zhengwu.api.http.catalogue;

import org.jspecify.annotations.NullMarked;
