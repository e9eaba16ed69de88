/** Sessions, accounts, grants, organs, divisions and parties over HTTP. */
@NullMarked
package org.zhengwu.api.http.identity;

import org.jspecify.annotations.NullMarked;
