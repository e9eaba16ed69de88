package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What an applicant can do against a refusal (LIC-009).
 *
 * @param reconsideration where and until when reconsideration can be applied for (行政复议)
 * @param lawsuit where and until when a lawsuit can be brought (行政诉讼)
 */
public record RemediesDraft(
        @Nullable String reconsideration, @Nullable String lawsuit) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Remedies> check() {
        Violations violations = new Violations();
        String first = violations.text("reconsideration", reconsideration, 500);
        String second = violations.text("lawsuit", lawsuit, 500);
        return violations.check(() -> new Remedies(requireNonNull(first), requireNonNull(second)));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String reconsideration;
        private @Nullable String lawsuit;

        private Builder() {}

        public Builder reconsideration(String value) {
            this.reconsideration = value;
            return this;
        }

        public Builder lawsuit(String value) {
            this.lawsuit = value;
            return this;
        }

        public RemediesDraft build() {
            return new RemediesDraft(reconsideration, lawsuit);
        }
    }
}
