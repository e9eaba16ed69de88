package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What the window found about a request for correction (核实结果).
 *
 * @param corrected true to correct the name on file, false to refuse
 * @param name to correct: the name as the document shows it; else without meaning
 * @param reason to refuse: why, at most 1000 characters (PIPL 50); a correction may go without
 * @since 0.1
 */
public record CorrectionDecisionDraft(
        @Nullable Boolean corrected,
        @Nullable String name,
        @Nullable String reason) {

    /** The parsed values, or every violation. */
    public Checked<CheckedCorrectionDecision> check() {
        Violations violations = new Violations();
        violations.required("corrected", corrected);
        boolean corrects = Boolean.TRUE.equals(corrected);
        boolean refuses = Boolean.FALSE.equals(corrected);
        String shown = corrects ? violations.text("name", name, NameCorrectionDraft.LONGEST_NAME) : null;
        String why = refuses
                ? violations.text("reason", reason, NameCorrectionDraft.LONGEST_TEXT)
                : violations.optionalText("reason", reason, NameCorrectionDraft.LONGEST_TEXT);
        return violations.check(() -> new CheckedCorrectionDecision(requireNonNull(corrected), shown, why));
    }

    /** Does not show the name. */
    @Override
    public String toString() {
        return "CorrectionDecisionDraft[" + corrected + "]";
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link CorrectionDecisionDraft} component by component. */
    public static final class Builder {

        private @Nullable Boolean corrected;
        private @Nullable String name;
        private @Nullable String reason;

        private Builder() {}

        public Builder corrected(@Nullable Boolean corrected) {
            this.corrected = corrected;
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        public CorrectionDecisionDraft build() {
            return new CorrectionDecisionDraft(corrected, name, reason);
        }
    }
}
