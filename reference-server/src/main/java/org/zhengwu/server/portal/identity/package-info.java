/** The pages of identity: signing in and out, and the data about the person. */
@NullMarked
package org.zhengwu.server.portal.identity;

import org.jspecify.annotations.NullMarked;
