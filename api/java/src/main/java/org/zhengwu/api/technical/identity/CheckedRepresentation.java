package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Authority;
import org.zhengwu.api.PartyId;

/**
 * What a {@link RepresentationDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedRepresentation(
        AccountId account,
        PartyId party,
        Authority authority,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public CheckedRepresentation {
        requireNonNull(account, "account");
        requireNonNull(party, "party");
        requireNonNull(authority, "authority");
    }
}
