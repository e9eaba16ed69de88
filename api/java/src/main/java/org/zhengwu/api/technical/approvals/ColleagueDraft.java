package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A colleague who is to sign, or to be asked for an opinion.
 *
 * @param account the id of the colleague's account
 */
public record ColleagueDraft(@Nullable String account) {

    /** The colleague. */
    public static ColleagueDraft of(AccountId account) {
        return new ColleagueDraft(account.toString());
    }

    /** The account, or every violation. */
    public Checked<AccountId> check() {
        Violations violations = new Violations();
        AccountId parsed = violations.parse(
                "account",
                violations.required("account", account),
                "account",
                "must be the id of an account",
                AccountId::of);
        return violations.check(() -> requireNonNull(parsed));
    }
}
