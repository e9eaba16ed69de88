package org.zhengwu.api.http.conformance;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.PartyId;

/**
 * Somebody whom the kit can call as.
 *
 * @param account a fresh account
 * @param party the party that the account acts for, or null for staff
 * @param token the token of a session of the account, sent as {@code Authorization: Bearer}
 * @since 0.1
 */
public record CastMember(AccountId account, @Nullable PartyId party, String token) {

    public CastMember {
        requireNonNull(account, "account");
        requireNonNull(token, "token");
    }

    @Override
    public String toString() {
        return "CastMember[" + account + "]";
    }
}
