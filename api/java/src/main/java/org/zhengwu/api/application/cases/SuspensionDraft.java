package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A special procedure to begin (特别程序, LIC-007).
 *
 * @param procedure the name of a {@link SpecialProcedure}
 * @param reason why it is needed
 * @param expectedUntil the day until which it will probably take; told to the applicant in writing
 */
public record SuspensionDraft(
        @Nullable String procedure,
        @Nullable String reason,
        @Nullable String expectedUntil) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedSuspension> check() {
        Violations violations = new Violations();
        SpecialProcedure checkedProcedure =
                FormCheck.requiredConstant(violations, "procedure", procedure, SpecialProcedure.class);
        String checkedReason = violations.text("reason", reason, 1000);
        LocalDate day = FormCheck.requiredDate(violations, "expectedUntil", expectedUntil);
        return violations.check(() -> new CheckedSuspension(
                requireNonNull(checkedProcedure), requireNonNull(checkedReason), requireNonNull(day)));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String procedure;
        private @Nullable String reason;
        private @Nullable String expectedUntil;

        private Builder() {}

        public Builder procedure(String value) {
            this.procedure = value;
            return this;
        }

        public Builder reason(String value) {
            this.reason = value;
            return this;
        }

        public Builder expectedUntil(String value) {
            this.expectedUntil = value;
            return this;
        }

        public SuspensionDraft build() {
            return new SuspensionDraft(procedure, reason, expectedUntil);
        }
    }
}
