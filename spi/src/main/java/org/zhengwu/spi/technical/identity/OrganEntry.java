package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;

/**
 * An organ as it is today.
 *
 * @param creditCode its unified social credit code (统一社会信用代码)
 * @param superior the organ above it in its line, or null
 * @param successor the organ that took its work over, or null while it exists
 */
public record OrganEntry(
        OrganId id,
        String creditCode,
        String name,
        DivisionId division,
        @Nullable OrganId superior,
        @Nullable OrganId successor) {

    public OrganEntry {
        requireNonNull(id, "id");
        requireNonNull(creditCode, "creditCode");
        requireNonNull(name, "name");
        requireNonNull(division, "division");
    }
}
