package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.AccountId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Revision;

/**
 * A grant (授权) and the account that holds it.
 *
 * @param account the account that holds it
 * @param grant the role, post, organ, division and term
 * @since 0.1
 */
public record HeldGrant(GrantId id, Revision revision, AccountId account, Grant grant) {

    public HeldGrant {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(account, "account");
        requireNonNull(grant, "grant");
    }
}
