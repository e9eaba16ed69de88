package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;

/**
 * What a {@link OrganDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedOrgan(
        UnifiedCreditCode creditCode,
        String name,
        DivisionId division,
        @Nullable OrganId superior) {

    public CheckedOrgan {
        requireNonNull(creditCode, "creditCode");
        requireNonNull(name, "name");
        requireNonNull(division, "division");
    }
}
