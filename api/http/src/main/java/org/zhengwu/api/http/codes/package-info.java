/** Code tables (码表) over HTTP. */
@NullMarked
package org.zhengwu.api.http.codes;

import org.jspecify.annotations.NullMarked;
