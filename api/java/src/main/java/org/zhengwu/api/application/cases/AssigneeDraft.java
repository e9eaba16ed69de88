package org.zhengwu.api.application.cases;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * Who of the staff is to handle a case (承办人).
 *
 * @param account the id of the account, or null for nobody
 * @since 0.1
 */
public record AssigneeDraft(@Nullable String account) {

    /** The account. */
    public static AssigneeDraft of(AccountId account) {
        return new AssigneeDraft(account.toString());
    }

    /** Nobody, so that whoever is free takes the case. */
    public static AssigneeDraft nobody() {
        return new AssigneeDraft(null);
    }

    /** What it says, parsed, or every violation. */
    public Checked<CheckedAssignee> check() {
        Violations violations = new Violations();
        AccountId parsed =
                violations.parse("account", account, "account", "must be the id of an account", AccountId::of);
        return violations.check(() -> new CheckedAssignee(parsed));
    }
}
