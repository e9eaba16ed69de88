package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Authority;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;

/**
 * The right of an account to act for a party (代理关系, LIC-018).
 *
 * @param account the account that acts
 * @param party the party acted for
 * @param authority by which right
 * @param from the first day
 * @param until the last day, or null where it is open
 * @since 0.1
 */
public record Representation(
        RepresentationId id,
        Revision revision,
        AccountId account,
        PartyId party,
        Authority authority,
        LocalDate from,
        @Nullable LocalDate until) {

    public Representation {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(account, "account");
        requireNonNull(party, "party");
        requireNonNull(authority, "authority");
        requireNonNull(from, "from");
    }
}
