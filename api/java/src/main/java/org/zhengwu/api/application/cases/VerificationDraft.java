package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A substantive verification as the calling member of staff made it (核查, LIC-010); each of the two records
 * their own.
 *
 * @param on the day of the verification, from the acceptance to today; today where absent
 * @param result the name of a {@link VerificationResult}
 * @param findings what was found
 */
public record VerificationDraft(
        @Nullable String on,
        @Nullable String result,
        @Nullable String findings) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedVerification> check() {
        Violations violations = new Violations();
        LocalDate day = violations.date("on", on);
        VerificationResult checkedResult =
                FormCheck.requiredConstant(violations, "result", result, VerificationResult.class);
        String checkedFindings = violations.text("findings", findings, 2000);
        return violations.check(
                () -> new CheckedVerification(day, requireNonNull(checkedResult), requireNonNull(checkedFindings)));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String on;
        private @Nullable String result;
        private @Nullable String findings;

        private Builder() {}

        public Builder on(String value) {
            this.on = value;
            return this;
        }

        public Builder result(String value) {
            this.result = value;
            return this;
        }

        public Builder findings(String value) {
            this.findings = value;
            return this;
        }

        public VerificationDraft build() {
            return new VerificationDraft(on, result, findings);
        }
    }
}
