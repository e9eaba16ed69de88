package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A decision (LIC-009).
 *
 * @param outcome the name of a {@link DecisionOutcome}
 * @param reasons the reasons; required for a refusal
 * @param remedies the remedies; required for a refusal
 * @param overrunExplanation why the promised limit was overrun; required where it was (LIC-022)
 */
public record DecisionDraft(
        @Nullable String outcome,
        @Nullable String reasons,
        @Nullable RemediesDraft remedies,
        @Nullable String overrunExplanation) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedDecision> check() {
        Violations violations = new Violations();
        DecisionOutcome checkedOutcome =
                FormCheck.requiredConstant(violations, "outcome", outcome, DecisionOutcome.class);
        boolean refuses = checkedOutcome == DecisionOutcome.REFUSE;
        String checkedReasons =
                refuses ? violations.text("reasons", reasons, 2000) : violations.optionalText("reasons", reasons, 2000);
        if (refuses) {
            violations.required("remedies", remedies);
        }
        Remedies checkedRemedies = null;
        if (remedies != null) {
            Checked<Remedies> nested = remedies.check();
            violations.addAll("remedies", nested.violations());
            checkedRemedies = nested instanceof Checked.Valid<Remedies> valid ? valid.value() : null;
        }
        Remedies found = checkedRemedies;
        String explanation = violations.optionalText("overrunExplanation", overrunExplanation, 1000);
        return violations.check(
                () -> new CheckedDecision(requireNonNull(checkedOutcome), checkedReasons, found, explanation));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String outcome;
        private @Nullable String reasons;
        private @Nullable RemediesDraft remedies;
        private @Nullable String overrunExplanation;

        private Builder() {}

        public Builder outcome(String value) {
            this.outcome = value;
            return this;
        }

        public Builder reasons(String value) {
            this.reasons = value;
            return this;
        }

        public Builder remedies(RemediesDraft value) {
            this.remedies = value;
            return this;
        }

        public Builder overrunExplanation(String value) {
            this.overrunExplanation = value;
            return this;
        }

        public DecisionDraft build() {
            return new DecisionDraft(outcome, reasons, remedies, overrunExplanation);
        }
    }
}
