package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;

/**
 * An account (账号).
 *
 * @param name the name with which its holder signs in
 * @param holder the name of the person who holds it
 * @param open whether its holder may sign in
 * @param party the party that the holder is, or null for staff
 * @param secondFactor whether its holder signs in with a second factor (二次认证)
 * @since 0.1
 */
public record Account(
        AccountId id,
        Revision revision,
        String name,
        Masked holder,
        boolean open,
        @Nullable PartyId party,
        boolean secondFactor) {

    public Account {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(name, "name");
        requireNonNull(holder, "holder");
    }
}
