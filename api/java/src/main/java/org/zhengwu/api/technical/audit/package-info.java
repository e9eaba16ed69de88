/** The append-only, hash-chained record of who did what (审计, SEC-004). */
@NullMarked
package org.zhengwu.api.technical.audit;

import org.jspecify.annotations.NullMarked;
