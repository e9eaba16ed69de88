package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

/**
 * What a {@link PasswordResetDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedPasswordReset(String password) {

    public CheckedPasswordReset {
        requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "CheckedPasswordReset[…]";
    }
}
