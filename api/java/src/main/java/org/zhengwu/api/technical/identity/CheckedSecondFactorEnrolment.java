package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

/**
 * What a {@link SecondFactorEnrolmentDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedSecondFactorEnrolment(String password) {

    public CheckedSecondFactorEnrolment {
        requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "CheckedSecondFactorEnrolment[…]";
    }
}
