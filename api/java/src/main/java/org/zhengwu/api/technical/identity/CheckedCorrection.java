package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;

/**
 * What a {@link NameCorrectionDraft} says, parsed. The name and the explanation are personal, so {@code toString} does
 * not show them.
 *
 * @since 0.1
 */
public record CheckedCorrection(PartyId party, OrganId organ, String name, String explanation) {

    public CheckedCorrection {
        requireNonNull(party, "party");
        requireNonNull(organ, "organ");
        requireNonNull(name, "name");
        requireNonNull(explanation, "explanation");
    }

    @Override
    public String toString() {
        return "CheckedCorrection[" + party + ", " + organ + "]";
    }
}
