package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A new first password that the system administrator sets.
 *
 * @param password to the password policy (SEC-002)
 * @since 0.1
 */
public record PasswordResetDraft(@Nullable String password) {

    /** The parsed values, or every violation. */
    public Checked<CheckedPasswordReset> check() {
        Violations violations = new Violations();
        String secret = violations.required("password", password);
        return violations.check(() -> new CheckedPasswordReset(requireNonNull(secret)));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "PasswordResetDraft[…]";
    }

    /** Fills a {@link PasswordResetDraft} component by component. */
    public static final class Builder {

        private @Nullable String password;

        private Builder() {}

        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        public PasswordResetDraft build() {
            return new PasswordResetDraft(password);
        }
    }
}
