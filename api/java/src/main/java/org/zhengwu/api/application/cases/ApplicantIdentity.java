package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.identity.IdentifierKind;

/**
 * Whom a case is about, in clear, for the staff who have to know it.
 *
 * @param contactName whom to call, or null
 * @param contactMobile the mobile number to call, or null
 * @since 0.1
 */
public record ApplicantIdentity(
        String name,
        IdentifierKind identifierKind,
        String identifier,
        @Nullable String contactName,
        @Nullable String contactMobile) {

    public ApplicantIdentity {
        requireNonNull(name, "name");
        requireNonNull(identifierKind, "identifierKind");
        requireNonNull(identifier, "identifier");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "ApplicantIdentity[…]";
    }
}
