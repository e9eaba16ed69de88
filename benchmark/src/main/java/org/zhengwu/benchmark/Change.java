package org.zhengwu.benchmark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that a transaction wrote.
 *
 * @param transaction tells those of one transaction from others
 * @param operation {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param before the row before, as text by column; null for an insert
 * @param after the row after; null for a deletion
 */
record Change(
        long transaction,
        String table,
        String operation,
        @Nullable Map<String, @Nullable String> before,
        @Nullable Map<String, @Nullable String> after) {}
