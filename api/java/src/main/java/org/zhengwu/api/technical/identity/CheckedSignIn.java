package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link SignInDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedSignIn(
        String account, String password, @Nullable String code) {

    public CheckedSignIn {
        requireNonNull(account, "account");
        requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "CheckedSignIn[…]";
    }
}
