package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;

/**
 * Why an application is not taken in (LIC-001, LIC-003).
 *
 * @param outcome the name of a {@link RefusalOutcome}
 * @param reasons the reasons that the applicant reads
 * @param basis the law that names the reason; required for {@link RefusalOutcome#NOT_ACCEPTED}
 * @param rightOrgan the id of the organ that is competent; for {@link RefusalOutcome#WRONG_ORGAN} this or its name
 * @param rightOrganName the name of the organ that is competent
 */
public record RefusalDraft(
        @Nullable String outcome,
        @Nullable String reasons,
        @Nullable String basis,
        @Nullable String rightOrgan,
        @Nullable String rightOrganName) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedRefusal> check() {
        Violations violations = new Violations();
        RefusalOutcome checkedOutcome =
                FormCheck.requiredConstant(violations, "outcome", outcome, RefusalOutcome.class);
        String checkedReasons = violations.text("reasons", reasons, 2000);
        String checkedBasis = violations.optionalText("basis", basis, 500);
        OrganId organ = violations.parse("rightOrgan", rightOrgan, "id", "must be the id of an organ", OrganId::of);
        String organName = violations.optionalText("rightOrganName", rightOrganName, 200);
        if (checkedOutcome == RefusalOutcome.NOT_ACCEPTED && checkedBasis == null) {
            violations.add("basis", "required", "must name the law");
        }
        if (checkedOutcome == RefusalOutcome.WRONG_ORGAN && organ == null && organName == null) {
            violations.add("rightOrgan", "required", "must name the organ that is competent");
        }
        return violations.check(() -> new CheckedRefusal(
                requireNonNull(checkedOutcome), requireNonNull(checkedReasons), checkedBasis, organ, organName));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String outcome;
        private @Nullable String reasons;
        private @Nullable String basis;
        private @Nullable String rightOrgan;
        private @Nullable String rightOrganName;

        private Builder() {}

        public Builder outcome(String value) {
            this.outcome = value;
            return this;
        }

        public Builder reasons(String value) {
            this.reasons = value;
            return this;
        }

        public Builder basis(String value) {
            this.basis = value;
            return this;
        }

        public Builder rightOrgan(String value) {
            this.rightOrgan = value;
            return this;
        }

        public Builder rightOrganName(String value) {
            this.rightOrganName = value;
            return this;
        }

        public RefusalDraft build() {
            return new RefusalDraft(outcome, reasons, basis, rightOrgan, rightOrganName);
        }
    }
}
