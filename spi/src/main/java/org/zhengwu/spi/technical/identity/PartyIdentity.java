package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;

/** A party by name and identifier in clear, for a system outside that has to know whom it serves. */
public record PartyIdentity(PartyId id, PartyKind kind, String name, IdentifierKind identifierKind, String identifier) {

    public PartyIdentity {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(identifierKind, "identifierKind");
        requireNonNull(identifier, "identifier");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "PartyIdentity[" + id + "]";
    }
}
