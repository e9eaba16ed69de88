package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Violations;

/**
 * What a party says is wrong with its name on file (更正申请).
 *
 * @param party the id of the party
 * @param organ the id of the organ whose window shall verify it
 * @param name the name as its document shows it, at most 200 characters
 * @param explanation why the name on file is wrong, at most 1000 characters
 * @since 0.1
 */
public record NameCorrectionDraft(
        @Nullable String party,
        @Nullable String organ,
        @Nullable String name,
        @Nullable String explanation) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 1000;

    /** The parsed values, or every violation. */
    public Checked<CheckedCorrection> check() {
        Violations violations = new Violations();
        violations.required("party", party);
        violations.required("organ", organ);
        PartyId of = violations.parse("party", party, "id", "must be an id", PartyId::of);
        OrganId verifying = violations.parse("organ", organ, "id", "must be an id", OrganId::of);
        String right = violations.text("name", name, LONGEST_NAME);
        String why = violations.text("explanation", explanation, LONGEST_TEXT);
        return violations.check(() -> new CheckedCorrection(
                requireNonNull(of), requireNonNull(verifying), requireNonNull(right), requireNonNull(why)));
    }

    /** Does not show what the party wrote. */
    @Override
    public String toString() {
        return "NameCorrectionDraft[" + party + ", " + organ + "]";
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link NameCorrectionDraft} component by component. */
    public static final class Builder {

        private @Nullable String party;
        private @Nullable String organ;
        private @Nullable String name;
        private @Nullable String explanation;

        private Builder() {}

        public Builder party(@Nullable String party) {
            this.party = party;
            return this;
        }

        public Builder organ(@Nullable String organ) {
            this.organ = organ;
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder explanation(@Nullable String explanation) {
            this.explanation = explanation;
            return this;
        }

        public NameCorrectionDraft build() {
            return new NameCorrectionDraft(party, organ, name, explanation);
        }
    }
}
