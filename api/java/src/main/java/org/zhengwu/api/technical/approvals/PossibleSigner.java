package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.AccountId;
import org.zhengwu.api.Masked;

/**
 * A colleague who may get a turn at a step (可委派人员).
 *
 * @param name the name of the account
 * @param holder the name of the person who holds it
 * @since 0.1
 */
public record PossibleSigner(AccountId account, String name, Masked holder) {

    public PossibleSigner {
        requireNonNull(account, "account");
        requireNonNull(name, "name");
        requireNonNull(holder, "holder");
    }
}
