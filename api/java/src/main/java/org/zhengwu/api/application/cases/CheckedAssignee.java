package org.zhengwu.api.application.cases;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;

/**
 * What an {@link AssigneeDraft} says, parsed.
 *
 * @param account the account, or null for nobody
 * @since 0.1
 */
public record CheckedAssignee(@Nullable AccountId account) {}
