package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.AccountId;
import org.zhengwu.api.Masked;

/**
 * A member of the staff to whom a case can be assigned.
 *
 * @param name the name of the account
 * @param holder the name of the person who holds it
 * @since 0.1
 */
public record PossibleAssignee(AccountId account, String name, Masked holder) {

    public PossibleAssignee {
        requireNonNull(account, "account");
        requireNonNull(name, "name");
        requireNonNull(holder, "holder");
    }
}
