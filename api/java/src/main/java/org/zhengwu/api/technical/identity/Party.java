package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Masked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;

/**
 * A party (服务对象), its personal values masked (IDN-008).
 *
 * @param mobile its mobile telephone number, or null where none is known
 * @since 0.1
 */
public record Party(
        PartyId id,
        Revision revision,
        PartyKind kind,
        Masked name,
        IdentifierKind identifierKind,
        Masked identifier,
        @Nullable Masked mobile) {

    public Party {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(identifierKind, "identifierKind");
        requireNonNull(identifier, "identifier");
    }
}
