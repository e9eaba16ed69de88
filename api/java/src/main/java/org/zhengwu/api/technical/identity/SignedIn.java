package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.zhengwu.api.AccountId;

/**
 * What a successful sign-in gives: a token to send as {@code Authorization: Bearer}.
 *
 * @param token an opaque secret; only its digest is kept
 * @param expiresAt when the session ends at the latest; it ends sooner when it is not used
 * @param account the name of the account
 * @param accountId its permanent id
 * @param passwordChangeDue whether the password is older than the policy wants (SEC-002)
 * @param secondFactorDue whether the session does nothing but enrol a second factor, which the installation asks
 *     of its staff (SEC-015)
 * @since 0.1
 */
public record SignedIn(
        String token,
        Instant expiresAt,
        String account,
        AccountId accountId,
        boolean passwordChangeDue,
        boolean secondFactorDue) {

    public SignedIn {
        requireNonNull(token, "token");
        requireNonNull(expiresAt, "expiresAt");
        requireNonNull(account, "account");
        requireNonNull(accountId, "accountId");
    }

    @Override
    public String toString() {
        return "SignedIn[" + accountId + "]";
    }
}
