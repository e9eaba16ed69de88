package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * An extension of the limit of the decision (LIC-004, LIC-005).
 *
 * @param days how many days of the unit that the rule names
 * @param reason the reason that the applicant is told
 */
public record ExtensionDraft(
        @Nullable Integer days, @Nullable String reason) {

    private static final int LONGEST = 366;

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedExtension> check() {
        Violations violations = new Violations();
        Integer checkedDays = violations.required("days", days);
        if (checkedDays != null && (checkedDays < 1 || checkedDays > LONGEST)) {
            violations.add("days", "out-of-range", "must be from 1 to " + LONGEST);
        }
        String checkedReason = violations.text("reason", reason, 1000);
        return violations.check(() -> new CheckedExtension(requireNonNull(checkedDays), requireNonNull(checkedReason)));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable Integer days;
        private @Nullable String reason;

        private Builder() {}

        public Builder days(Integer value) {
            this.days = value;
            return this;
        }

        public Builder reason(String value) {
            this.reason = value;
            return this;
        }

        public ExtensionDraft build() {
            return new ExtensionDraft(days, reason);
        }
    }
}
