/** Contracts of the audit trail (审计). */
@NullMarked
package org.zhengwu.tck.technical.audit;

import org.jspecify.annotations.NullMarked;
