package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What the holder of an account gives to prove the second factor.
 *
 * @param code the code that the factor shows, or a recovery code; blanks, hyphens and case do not matter
 * @since 0.1
 */
public record SecondFactorCodeDraft(@Nullable String code) {

    private static final int LONGEST = 128;

    /** The parsed values, or every violation. */
    public Checked<CheckedSecondFactorCode> check() {
        Violations violations = new Violations();
        String given = violations.required("code", code);
        if (given != null && given.length() > LONGEST) {
            violations.add("code", "too-long", "must have at most " + LONGEST + " characters");
        }
        return violations.check(() -> new CheckedSecondFactorCode(requireNonNull(given)));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "SecondFactorCodeDraft[…]";
    }

    /** Fills a {@link SecondFactorCodeDraft} component by component. */
    public static final class Builder {

        private @Nullable String code;

        private Builder() {}

        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        public SecondFactorCodeDraft build() {
            return new SecondFactorCodeDraft(code);
        }
    }
}
