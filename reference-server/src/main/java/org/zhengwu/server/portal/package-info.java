/** The pages for people: what all pages share. Pages call the API interfaces as the caller of the session. */
@NullMarked
package org.zhengwu.server.portal;

import org.jspecify.annotations.NullMarked;
