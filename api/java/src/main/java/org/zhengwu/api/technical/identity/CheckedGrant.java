package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;

/**
 * What a {@link GrantDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedGrant(
        AccountId account,
        Role role,
        @Nullable Post post,
        @Nullable OrganId organ,
        @Nullable DivisionId division,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<OrganId> entrusted) {

    public CheckedGrant {
        requireNonNull(account, "account");
        requireNonNull(role, "role");
        entrusted = Set.copyOf(entrusted);
    }
}
