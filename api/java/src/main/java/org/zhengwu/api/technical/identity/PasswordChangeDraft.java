package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What the holder of an account gives to change its password (SEC-002).
 *
 * @param current the password until now
 * @param next the new password
 * @since 0.1
 */
public record PasswordChangeDraft(
        @Nullable String current, @Nullable String next) {

    private static final int LONGEST = 128;

    /** The parsed values, or every violation. */
    public Checked<CheckedPasswordChange> check() {
        Violations violations = new Violations();
        String before = violations.required("current", current);
        String after = violations.required("next", next);
        if (before != null && before.length() > LONGEST) {
            violations.add("current", "too-long", "must have at most " + LONGEST + " characters");
        }
        return violations.check(() -> new CheckedPasswordChange(requireNonNull(before), requireNonNull(after)));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "PasswordChangeDraft[…]";
    }

    /** Fills a {@link PasswordChangeDraft} component by component. */
    public static final class Builder {

        private @Nullable String current;
        private @Nullable String next;

        private Builder() {}

        public Builder current(@Nullable String current) {
            this.current = current;
            return this;
        }

        public Builder next(@Nullable String next) {
            this.next = next;
            return this;
        }

        public PasswordChangeDraft build() {
            return new PasswordChangeDraft(current, next);
        }
    }
}
