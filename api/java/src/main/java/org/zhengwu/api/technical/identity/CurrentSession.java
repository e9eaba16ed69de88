package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Masked;
import org.zhengwu.api.Role;

/**
 * Who is calling, as the caller may know it.
 *
 * @param accountId the permanent id of the account
 * @param account the name of the account
 * @param holder the name of the person
 * @param assurance how surely the person is known
 * @param roles the roles held today
 * @param grants the grants held today, with posts and organs
 * @param actingFor the party acted for in this call
 * @param choices the parties that the account may act for
 * @since 0.1
 */
public record CurrentSession(
        AccountId accountId,
        String account,
        Masked holder,
        Channel channel,
        Assurance assurance,
        List<Role> roles,
        List<Grant> grants,
        @Nullable ActingFor actingFor,
        List<ActingFor> choices) {

    public CurrentSession {
        requireNonNull(accountId, "accountId");
        requireNonNull(account, "account");
        requireNonNull(holder, "holder");
        requireNonNull(channel, "channel");
        requireNonNull(assurance, "assurance");
        roles = List.copyOf(roles);
        grants = List.copyOf(grants);
        choices = List.copyOf(choices);
    }
}
