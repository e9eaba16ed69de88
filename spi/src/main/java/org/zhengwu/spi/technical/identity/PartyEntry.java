package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Masked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;

/** A party as other functions see it (IDN-008). */
public record PartyEntry(PartyId id, PartyKind kind, Masked name, IdentifierKind identifierKind, Masked identifier) {

    public PartyEntry {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(identifierKind, "identifierKind");
    }
}
