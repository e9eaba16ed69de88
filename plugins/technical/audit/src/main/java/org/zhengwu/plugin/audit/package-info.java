/** Keeps the audit trail in the database, linked into a hash chain whose head is anchored outside it. */
@NullMarked
package org.zhengwu.plugin.audit;

import org.jspecify.annotations.NullMarked;
