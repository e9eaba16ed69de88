package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.PartyId;

/**
 * What a {@link AccountDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedAccount(
        String name,
        String holder,
        String password,
        @Nullable PartyId party) {

    public CheckedAccount {
        requireNonNull(name, "name");
        requireNonNull(holder, "holder");
        requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "CheckedAccount[…]";
    }
}
