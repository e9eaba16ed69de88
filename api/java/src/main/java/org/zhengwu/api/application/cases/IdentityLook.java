package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;

/**
 * That a member of the staff looked at whom a case is about, in clear.
 *
 * @param organ the organ that handled the case then
 * @param account who looked
 * @since 0.1
 */
public record IdentityLook(OrganId organ, AccountId account, Instant at) {

    public IdentityLook {
        requireNonNull(organ, "organ");
        requireNonNull(account, "account");
        requireNonNull(at, "at");
    }
}
