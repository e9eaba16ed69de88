package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;

/**
 * The request of a party to have its name on file corrected (更正, PIP-004).
 *
 * @param organ the organ whose window verifies the name
 * @param name the name that the party says is right, masked (IDN-008)
 * @param identifierKind which kind of document names the party
 * @param identifier its identifier, masked, by which the window knows the document for the party's
 * @param explanation why the name on file is wrong
 * @param reason why the request was refused, or what was noted with the correction; null where nothing was
 * @param decidedAt when it was corrected or refused, or null while it waits
 * @since 0.1
 */
public record Correction(
        CorrectionId id,
        Revision revision,
        PartyId party,
        OrganId organ,
        Masked name,
        IdentifierKind identifierKind,
        Masked identifier,
        String explanation,
        Instant requestedAt,
        CorrectionState state,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    public Correction {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(party, "party");
        requireNonNull(organ, "organ");
        requireNonNull(name, "name");
        requireNonNull(identifierKind, "identifierKind");
        requireNonNull(identifier, "identifier");
        requireNonNull(explanation, "explanation");
        requireNonNull(requestedAt, "requestedAt");
        requireNonNull(state, "state");
    }

    /** Does not show what the party wrote. */
    @Override
    public String toString() {
        return "Correction[" + id + ", " + party + ", " + state + "]";
    }
}
