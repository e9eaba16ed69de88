/** Tests of what all pages share. */
@NullMarked
package org.zhengwu.server.portal;

import org.jspecify.annotations.NullMarked;
