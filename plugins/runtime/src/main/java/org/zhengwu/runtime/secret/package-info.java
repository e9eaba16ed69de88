/** Keeping secrets in files. */
@NullMarked
package org.zhengwu.runtime.secret;

import org.jspecify.annotations.NullMarked;
