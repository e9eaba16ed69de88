/** Serves sessions, accounts, grants, organs, divisions and parties. */
@NullMarked
package org.zhengwu.server.rest.identity;

import org.jspecify.annotations.NullMarked;
