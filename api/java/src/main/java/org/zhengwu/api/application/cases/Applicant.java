package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Authority;
import org.zhengwu.api.Masked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * Who applies, masked (IDN-008).
 *
 * @param authority by which right the party is represented
 */
public record Applicant(PartyId party, PartyKind kind, Masked name, Masked identifier, Authority authority) {

    public Applicant {
        requireNonNull(party, "party");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(identifier, "identifier");
        requireNonNull(authority, "authority");
    }
}
