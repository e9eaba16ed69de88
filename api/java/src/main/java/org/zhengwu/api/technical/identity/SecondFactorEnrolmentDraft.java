package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What the holder of an account gives to be offered a second factor (SEC-011).
 *
 * @param password the password of the account, so that nobody enrols at a desk that was left
 * @since 0.1
 */
public record SecondFactorEnrolmentDraft(@Nullable String password) {

    private static final int LONGEST = 128;

    /** The parsed values, or every violation. */
    public Checked<CheckedSecondFactorEnrolment> check() {
        Violations violations = new Violations();
        String given = violations.required("password", password);
        if (given != null && given.length() > LONGEST) {
            violations.add("password", "too-long", "must have at most " + LONGEST + " characters");
        }
        return violations.check(() -> new CheckedSecondFactorEnrolment(requireNonNull(given)));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "SecondFactorEnrolmentDraft[…]";
    }

    /** Fills a {@link SecondFactorEnrolmentDraft} component by component. */
    public static final class Builder {

        private @Nullable String password;

        private Builder() {}

        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        public SecondFactorEnrolmentDraft build() {
            return new SecondFactorEnrolmentDraft(password);
        }
    }
}
