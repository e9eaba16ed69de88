package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What somebody gives to sign in.
 *
 * @param account the name of the account
 * @param password the password, 1 to 128 characters
 * @param code the code of the second factor or a recovery code, where the account has enrolled one (SEC-011)
 * @since 0.1
 */
public record SignInDraft(
        @Nullable String account,
        @Nullable String password,
        @Nullable String code) {

    private static final int LONGEST = 128;

    /** What an account without a second factor gives. */
    public SignInDraft(@Nullable String account, @Nullable String password) {
        this(account, password, null);
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedSignIn> check() {
        Violations violations = new Violations();
        String name = violations.text("account", account, LONGEST);
        String secret = violations.required("password", password);
        if (secret != null && (secret.isEmpty() || secret.length() > LONGEST)) {
            violations.add("password", "too-long", "must have 1 to " + LONGEST + " characters");
        }
        String second = violations.optionalText("code", code, LONGEST);
        return violations.check(() -> new CheckedSignIn(requireNonNull(name), requireNonNull(secret), second));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "SignInDraft[…]";
    }

    /** Fills a {@link SignInDraft} component by component. */
    public static final class Builder {

        private @Nullable String account;
        private @Nullable String password;
        private @Nullable String code;

        private Builder() {}

        public Builder account(@Nullable String account) {
            this.account = account;
            return this;
        }

        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        public SignInDraft build() {
            return new SignInDraft(account, password, code);
        }
    }
}
