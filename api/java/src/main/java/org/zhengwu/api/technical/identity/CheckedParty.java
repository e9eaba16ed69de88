package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link PartyDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedParty(
        PartyKind kind,
        String name,
        Identifier identifier,
        @Nullable MobileNumber mobile) {

    public CheckedParty {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(identifier, "identifier");
    }

    @Override
    public String toString() {
        return "CheckedParty[" + kind + ", …]";
    }
}
