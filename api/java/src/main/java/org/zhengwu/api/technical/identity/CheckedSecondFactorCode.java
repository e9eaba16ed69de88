package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

/**
 * What a {@link SecondFactorCodeDraft} says, parsed.
 *
 * @since 0.1
 */
public record CheckedSecondFactorCode(String code) {

    public CheckedSecondFactorCode {
        requireNonNull(code, "code");
    }

    @Override
    public String toString() {
        return "CheckedSecondFactorCode[…]";
    }
}
