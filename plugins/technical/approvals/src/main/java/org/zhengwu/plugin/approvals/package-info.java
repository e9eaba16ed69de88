/** Keeps approvals and their flows in the database: steps signed by different persons, the decision last. */
@NullMarked
package org.zhengwu.plugin.approvals;

import org.jspecify.annotations.NullMarked;
