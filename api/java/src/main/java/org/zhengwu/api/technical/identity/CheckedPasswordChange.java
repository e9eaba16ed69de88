package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

/**
 * What a {@link PasswordChangeDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedPasswordChange(String current, String next) {

    public CheckedPasswordChange {
        requireNonNull(current, "current");
        requireNonNull(next, "next");
    }

    @Override
    public String toString() {
        return "CheckedPasswordChange[…]";
    }
}
