/** Broken idempotency: each takes a repeated call for a new one, or a new one for a repeated. */
@NullMarked
package org.zhengwu.selftest.broken.idempotency;

import org.jspecify.annotations.NullMarked;
