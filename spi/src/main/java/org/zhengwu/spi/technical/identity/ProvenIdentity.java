package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.technical.identity.PartyDraft;

/**
 * Who somebody is, as an {@link IdentityProvider} has proven it.
 *
 * @param subject what names the identity at the provider for good, and never another one; up to 1000 characters
 * @param party whom the identity is of, where one is served; null with staff
 * @param holder the name of the person who acts for a legal person (经办人), where the provider tells; else null
 * @param login the name of the account, where one is of the staff and the provider tells; else null
 * @param assurance how surely the provider knows the person (可信身份等级)
 * @param secondFactor whether the provider says that it asked for a second factor (二次认证)
 * @since 0.1
 */
public record ProvenIdentity(
        String subject,
        @Nullable PartyDraft party,
        @Nullable String holder,
        @Nullable String login,
        Assurance assurance,
        boolean secondFactor) {

    public ProvenIdentity {
        requireNonNull(subject, "subject");
        requireNonNull(assurance, "assurance");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "ProvenIdentity[" + assurance + "]";
    }
}
