package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What the applicant may correct on the spot (当场更正, LIC-001).
 *
 * @param problem what is wrong
 */
public record CorrectionDraft(@Nullable String problem) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<String> check() {
        Violations violations = new Violations();
        String checkedProblem = violations.text("problem", problem, 1000);
        return violations.check(() -> requireNonNull(checkedProblem));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String problem;

        private Builder() {}

        public Builder problem(String value) {
            this.problem = value;
            return this;
        }

        public CorrectionDraft build() {
            return new CorrectionDraft(problem);
        }
    }
}
